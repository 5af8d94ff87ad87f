package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.TermKey;
import org.isogloss.text.LocaleTag;

/**
 * Finds avoided terms that two rows claim under the same conditions: the rows disagree, or one of
 * them is a copy.
 */
final class Disagreements {

  private record Claim(String key, boolean exact, boolean caseSensitive, String conditions) {}

  private Disagreements() {}

  static List<GlossaryProblem> in(String fileName, List<LocaleTag> locales, List<Entry> entries) {
    List<GlossaryProblem> problems = new ArrayList<>();
    for (LocaleTag locale : locales) {
      Map<Claim, Entry> claims = new HashMap<>();
      for (Entry entry : entries) {
        for (String term : new TreeSet<>(entry.avoidedIn(locale))) {
          Entry other = claims.putIfAbsent(claim(term, entry, locale), entry);
          if (other != null && other.row() != entry.row()) {
            problems.add(problem(fileName, locale, term, other, entry));
          }
        }
      }
    }
    return problems;
  }

  private static Claim claim(String term, Entry entry, LocaleTag locale) {
    String conditions =
        new TreeSet<>(entry.when().getOrDefault(locale, List.of()))
            + " "
            + new TreeSet<>(entry.unless().getOrDefault(locale, List.of()))
            + " "
            + entry.pos();
    return new Claim(
        TermKey.of(term, entry),
        entry.pos() == PartOfSpeech.EXACT,
        entry.caseSensitive(),
        conditions);
  }

  private static GlossaryProblem problem(
      String fileName, LocaleTag locale, String term, Entry first, Entry second) {
    boolean same =
        first.action() == second.action()
            && first.preferredIn(locale).equals(second.preferredIn(locale));
    return new GlossaryProblem(
        GlossaryProblem.Severity.ERROR,
        same ? "glossary.duplicate" : "glossary.disagreement",
        fileName,
        second.row(),
        locale + ":avoid",
        term,
        same
            ? String.format(Locale.ROOT, "\"%s\" is in row %d already", term, first.row())
            : String.format(
                Locale.ROOT,
                "\"%s\" becomes \"%s\" here and \"%s\" in row %d",
                term,
                outcome(second, locale),
                outcome(first, locale),
                first.row()),
        same ? "delete one" : "delete one, or tell them apart by when or unless");
  }

  private static String outcome(Entry entry, LocaleTag locale) {
    return entry.action() == Action.FIX
        ? entry.preferredIn(locale).orElse("")
        : "(" + entry.action().name().toLowerCase(Locale.ROOT) + ")";
  }
}
