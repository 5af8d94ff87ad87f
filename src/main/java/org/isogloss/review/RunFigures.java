package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;

/** The figures of a run's documents, added up in order. What it keeps of a document is small. */
final class RunFigures {

  /** So many of the gravest findings stand on their page; the others come from scripts. */
  static final int FIRST_FINDINGS = 100;

  /**
   * A finding and its document.
   *
   * @param id the document
   * @param title its title
   * @param source the locale of the title
   */
  record Placed(LocatedFinding finding, String id, String title, LocaleTag source) {}

  final SortedMap<Severity, Integer> bySeverity = new TreeMap<>();
  final SortedMap<String, Integer> byRule = new TreeMap<>();
  final SortedMap<LocaleTag, Integer> byLocale = new TreeMap<>();
  final SortedMap<Integer, RowFigures> rows = new TreeMap<>();
  private final Map<String, SortedMap<LocaleTag, Progress>> progress = new HashMap<>();
  private final Map<Severity, List<Placed>> first = new EnumMap<>(Severity.class);

  /** Adds the next document. */
  void add(DocumentFigures document) {
    progress.put(document.id(), document.locales());
    document.rows().forEach((row, r) -> rows.computeIfAbsent(row, k -> new RowFigures()).add(r));
    for (LocatedFinding finding : document.findings()) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
      byRule.merge(finding.rule(), 1, Integer::sum);
      byLocale.merge(finding.locale(), 1, Integer::sum);
      List<Placed> same = first.computeIfAbsent(finding.severity(), s -> new ArrayList<>());
      if (same.size() < FIRST_FINDINGS) {
        same.add(new Placed(finding, document.id(), document.title(), document.source()));
      }
    }
  }

  /** How sure and how far a locale of a document is. */
  Progress progress(String document, LocaleTag locale) {
    return progress.getOrDefault(document, new TreeMap<>()).getOrDefault(locale, Progress.NONE);
  }

  /** What a row did. */
  RowFigures row(int row) {
    return rows.getOrDefault(row, new RowFigures());
  }

  /** All findings. */
  int findings() {
    return RowFigures.sum(bySeverity);
  }

  /** The gravest findings, the gravest first. */
  List<Placed> first() {
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
        .flatMap(same -> same.getValue().stream())
        .limit(FIRST_FINDINGS)
        .toList();
  }
}
