package org.isogloss.job;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.TextSide;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;

/**
 * What can be known only from all documents together. What two documents teach can be added in any
 * order with the same sum, so it may be learned on any number of threads or machines; its size is
 * bounded by the number of locale pairs.
 */
record Learned(SortedMap<LocalePair, AlignmentStatistics> alignment) {

  static final Learned NOTHING = new Learned(Collections.emptySortedMap());

  /** What one document teaches. */
  static Learned from(ParallelDocument document) {
    SortedMap<LocalePair, AlignmentStatistics> alignment = new TreeMap<>();
    TextSide source = TextSides.of(document.source());
    for (Map.Entry<LocaleTag, Document> version : document.versions().entrySet()) {
      if (!version.getKey().equals(document.sourceLocale())) {
        alignment.put(
            new LocalePair(document.sourceLocale(), version.getKey()),
            AlignmentStatistics.of(source, TextSides.of(version.getValue())));
      }
    }
    return new Learned(alignment);
  }

  Learned plus(Learned other) {
    SortedMap<LocalePair, AlignmentStatistics> sum = new TreeMap<>(alignment);
    other.alignment.forEach((pair, more) -> sum.merge(pair, more, AlignmentStatistics::plus));
    return new Learned(sum);
  }

  AlignmentStatistics alignment(LocaleTag source, LocaleTag target) {
    return alignment.getOrDefault(new LocalePair(source, target), AlignmentStatistics.empty());
  }
}
