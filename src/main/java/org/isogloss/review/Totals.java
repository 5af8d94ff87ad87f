package org.isogloss.review;

import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.text.DocumentSummary.Counts;
import org.isogloss.text.Severity;

/** Counts added up. */
final class Totals {

  int sentences;
  int aligned;
  int untranslated;
  int targetOnly;
  Progress progress = Progress.NONE;
  final SortedMap<String, Integer> byRule = new TreeMap<>();
  final SortedMap<Integer, Integer> byRow = new TreeMap<>();
  final SortedMap<Severity, Integer> findings = new TreeMap<>();

  /** Adds one locale of a document. */
  Totals add(Counts counts, Progress more) {
    progress = progress.plus(more);
    sentences += counts.sentences();
    aligned += counts.aligned();
    untranslated += counts.untranslated();
    targetOnly += counts.targetOnly();
    merge(counts.editsByRule(), byRule);
    merge(counts.editsByRow(), byRow);
    merge(counts.findings(), findings);
    return this;
  }

  /** Adds other totals. */
  Totals add(Totals other) {
    sentences += other.sentences;
    aligned += other.aligned;
    untranslated += other.untranslated;
    targetOnly += other.targetOnly;
    progress = progress.plus(other.progress);
    merge(other.byRule, byRule);
    merge(other.byRow, byRow);
    merge(other.findings, findings);
    return this;
  }

  private static <K> void merge(SortedMap<K, Integer> from, SortedMap<K, Integer> into) {
    from.forEach((key, count) -> into.merge(key, count, Integer::sum));
  }

  /** Units of target locales. */
  int units() {
    return aligned + untranslated + targetOnly;
  }

  /** Findings that are more than notes. */
  int grave() {
    return findings.getOrDefault(Severity.ERROR, 0) + findings.getOrDefault(Severity.WARNING, 0);
  }

  /** Edits of every rule. */
  int edits() {
    return byRule.values().stream().mapToInt(Integer::intValue).sum();
  }
}
