package org.isogloss.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Unit;

/**
 * A document's units as programs look them up, by id.
 *
 * <ol>
 *   <li>In the locale that a document is translated from, every sentence stands under its own id.
 *   <li>In another, a unit's target stands under the unit's id, which is that of its first source
 *       sentence. The other source sentences of a merged unit stand there empty: what they say has
 *       been said.
 *   <li>What has no target is absent, so that a program falls back to the source locale.
 * </ol>
 *
 * @param entries in order
 * @param units how many of them are units: all but the empty ones
 */
record Catalog(List<Entry> entries, int units) {

  /** A text and its id. */
  record Entry(String id, String text) {}

  static Catalog of(DocumentResult result, LocaleTag locale) {
    Optional<Bitext> bitext = result.bitext(locale);
    return bitext.isPresent()
        ? ofUnits(bitext.get())
        : result
            .document()
            .version(locale)
            .map(document -> ofSentences(document.segments()))
            .orElse(new Catalog(List.of(), 0));
  }

  private static Catalog ofSentences(List<Segment> segments) {
    List<Entry> entries =
        segments.stream()
            .map(segment -> new Entry(segment.id().value(), segment.current()))
            .toList();
    return new Catalog(entries, entries.size());
  }

  private static Catalog ofUnits(Bitext bitext) {
    List<Entry> entries = new ArrayList<>();
    int units = 0;
    for (Unit unit : bitext.units()) {
      if (Pair.isPair(unit)) {
        units++;
        entries.add(new Entry(unit.id(), unit.targetText()));
        for (Segment merged : unit.source().subList(1, unit.source().size())) {
          entries.add(new Entry(merged.id().value(), ""));
        }
      }
    }
    return new Catalog(entries, units);
  }
}
