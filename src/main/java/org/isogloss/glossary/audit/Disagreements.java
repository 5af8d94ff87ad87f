package org.isogloss.glossary.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.TermKey;
import org.isogloss.text.LocaleTag;

/**
 * Finds avoided terms that two rows claim under the same conditions: the rows disagree, which is an
 * error, or one of them is a copy, which is harmless.
 */
final class Disagreements {

  private record Claim(String key, boolean exact, boolean caseSensitive, String conditions) {}

  private Disagreements() {}

  static void in(LocaleTag locale, List<Entry> entries, Remarks remarks) {
    Map<Claim, Entry> claims = new HashMap<>();
    for (Entry entry : entries) {
      for (String term : new TreeSet<>(entry.avoidedIn(locale))) {
        Entry other = claims.putIfAbsent(claim(term, entry, locale), entry);
        if (other != null && other.row() != entry.row()) {
          tell(locale, term, other, entry, remarks);
        }
      }
    }
  }

  /** Whether two rows claim the same term under the same conditions. */
  static boolean claimTheSame(
      LocaleTag locale, String term, Entry one, String second, Entry other) {
    return claim(term, one, locale).equals(claim(second, other, locale));
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

  private static void tell(
      LocaleTag locale, String term, Entry first, Entry second, Remarks remarks) {
    boolean same =
        first.action() == second.action()
            && first.preferredIn(locale).equals(second.preferredIn(locale));
    String quoted = Remarks.quoted(term);
    remarks.add(
        same ? Severity.WARNING : Severity.ERROR,
        same ? "duplicate" : "disagreement",
        second.row(),
        Remarks.avoid(locale),
        term,
        same
            ? quoted + " is in row " + first.row() + " already"
            : quoted
                + " becomes "
                + outcome(second, locale)
                + " here and "
                + outcome(first, locale)
                + " in row "
                + first.row(),
        same ? "delete one" : "delete one, or tell them apart by when or unless");
  }

  private static String outcome(Entry entry, LocaleTag locale) {
    return entry.action() == Action.FIX
        ? Remarks.quoted(entry.preferredIn(locale).orElse(""))
        : "\"(" + entry.action().word() + ")\"";
  }
}
