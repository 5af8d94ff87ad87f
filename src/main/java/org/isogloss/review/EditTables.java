package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.isogloss.review.view.EditRow;
import org.isogloss.text.LocaleTag;

/** The run's edits by rule and by glossary row, the most frequent first. */
final class EditTables {

  /** What follows stands on the glossary's page. */
  private static final int MOST_ROWS = 50;

  private final Messages messages;
  private final CauseNotes causes;

  EditTables(Messages messages, CauseNotes causes) {
    this.messages = messages;
    this.causes = causes;
  }

  /** By rule. */
  List<EditRow> byRule(Totals sum) {
    List<EditRow> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> rule : mostFrequentFirst(sum.byRule)) {
      rows.add(row(rule.getKey(), "", causes.rule(rule.getKey()), "", rule.getValue(), sum.byRule));
    }
    return rows;
  }

  /** By glossary row, its terms shown in a locale. */
  List<EditRow> byRow(Totals sum, LocaleTag locale, GlossaryPages pages) {
    List<EditRow> rows = new ArrayList<>();
    for (Map.Entry<Integer, Integer> row : mostFrequentFirst(sum.byRow)) {
      if (rows.size() < MOST_ROWS) {
        int number = row.getKey();
        rows.add(
            row(
                Integer.toString(number),
                pages.fromIndex(number),
                causes.terms(number, locale),
                causes.note(number),
                row.getValue(),
                sum.byRow));
      }
    }
    return rows;
  }

  private EditRow row(
      String name, String href, String words, String note, int count, SortedMap<?, Integer> all) {
    int most = all.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int share = (int) (100L * count / Math.max(1, most));
    return new EditRow(name, href, words, note, messages.text("number", count), share);
  }

  private static <K extends Comparable<K>> List<Map.Entry<K, Integer>> mostFrequentFirst(
      SortedMap<K, Integer> counts) {
    List<Map.Entry<K, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder()));
    return sorted;
  }
}
