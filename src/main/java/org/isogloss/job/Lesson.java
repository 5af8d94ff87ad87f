package org.isogloss.job;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.TextPair;
import org.isogloss.align.TextSide;
import org.isogloss.text.Document;
import org.isogloss.text.ParallelDocument;

/**
 * What a document teaches about a pair of locales.
 *
 * @param document its id
 * @param locales the pair
 * @param text its text in both
 * @param statistics what can be counted before anything is aligned
 */
record Lesson(String document, LocalePair locales, TextPair text, AlignmentStatistics statistics) {

  /** A document's lessons, one for each locale beside its source. */
  static List<Lesson> of(ParallelDocument document) {
    TextSide source = TextSides.of(document.source());
    List<Lesson> lessons = new ArrayList<>();
    for (Document version : document.versions().values()) {
      if (!version.locale().equals(document.sourceLocale())) {
        lessons.add(of(document.id(), new TextPair(source, TextSides.of(version))));
      }
    }
    return lessons;
  }

  static Lesson of(String document, TextPair text) {
    TextSide source = text.source();
    TextSide target = text.target();
    return new Lesson(
        document,
        new LocalePair(source.locale(), target.locale()),
        text,
        AlignmentStatistics.of(source, target));
  }
}
