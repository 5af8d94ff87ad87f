package org.isogloss.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.export.Examples;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Origin;
import org.isogloss.text.Span;
import org.isogloss.text.State;
import org.isogloss.text.Unit;

/** A sentence and its translation, checked. */
final class Pairs {

  /** Finds its terms by plain search, a plural {@code s} included. */
  record PlainTerminology(Glossary glossary) implements Terminology {
    @Override
    public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
      List<TermMatch> matches = new ArrayList<>();
      for (Entry entry : glossary.entries()) {
        List<String> terms =
            kind == TermMatch.Kind.AVOIDED
                ? entry.avoidedIn(locale)
                : entry.preferredIn(locale).stream().toList();
        for (String term : terms) {
          int at = text.toLowerCase(Locale.ROOT).indexOf(term.toLowerCase(Locale.ROOT));
          if (at >= 0) {
            matches.add(new TermMatch(new Span(at, at + term.length()), entry, kind, term));
          }
        }
      }
      return matches;
    }
  }

  private Pairs() {}

  static Terminology terms(Entry... entries) {
    return new PlainTerminology(new Glossary("glossary.csv", List.of(), List.of(entries)));
  }

  /** A row: {@code locale, term, locale, term …}. */
  static Entry row(int row, Action action, String... preferred) {
    Map<LocaleTag, String> terms = new HashMap<>();
    for (int i = 0; i < preferred.length; i += 2) {
      terms.put(LocaleTag.of(preferred[i]), preferred[i + 1]);
    }
    return entry(row, action, terms, Map.of());
  }

  static Entry avoiding(int row, LocaleTag locale, String avoided, String preferred) {
    return entry(row, Action.FLAG, Map.of(locale, preferred), Map.of(locale, List.of(avoided)));
  }

  static Entry entry(
      int row,
      Action action,
      Map<LocaleTag, String> preferred,
      Map<LocaleTag, List<String>> avoided) {
    return new Entry(
        row,
        preferred,
        avoided,
        Map.of(),
        PartOfSpeech.ANY,
        false,
        Map.of(),
        Map.of(),
        action,
        List.of(),
        List.of(),
        "");
  }

  /** What is found about one English sentence and its translation. */
  static List<Finding> check(
      Terminology terminology, LocaleTag locale, String source, String target) {
    return check(terminology, Examples.EN, source, locale, target);
  }

  static List<Finding> check(
      Terminology terminology,
      LocaleTag sourceLocale,
      String source,
      LocaleTag locale,
      String target) {
    Document from = Examples.paragraphs("doc", sourceLocale, source);
    Document to = Examples.paragraphs("doc", locale, target);
    Unit unit =
        new Unit(
            from.segments().get(0).id().value(),
            from.segments(),
            to.segments(),
            State.TRANSLATED,
            Origin.EXISTING_TRANSLATION,
            1);
    return new Checker(terminology).check(new Bitext(from, locale, to, List.of(unit), List.of()));
  }

  /** The rules that find something, without a glossary. */
  static List<String> rules(LocaleTag locale, String source, String target) {
    return check(terms(), locale, source, target).stream().map(Finding::rule).toList();
  }
}
