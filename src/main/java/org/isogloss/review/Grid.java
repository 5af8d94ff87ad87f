package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.Bitext;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * All locales of a document beside its source: source sentences down, locales across.
 *
 * <ol>
 *   <li>Every source sentence is a row.
 *   <li>A target sentence without a source is a row of its own, after the source sentence it
 *       follows.
 *   <li>A unit stands in the row of its first source sentence and reaches down to that of its last,
 *       over whatever rows other locales have put between them.
 *   <li>A unit whose place is taken, or whose sentences the source does not have, comes last, with
 *       its own source beside it: nothing is left out.
 *   <li>What is still free is filled with places without a unit.
 * </ol>
 */
final class Grid {

  /**
   * A unit's place in a locale's column.
   *
   * @param unit the unit; null for a place without one
   * @param rows how many rows it takes
   */
  record Placed(@Nullable Unit unit, int rows) {}

  /** A row: its source sentences (one, but for units out of order) and what begins in it. */
  static final class Row {
    final List<Segment> source;
    final SortedMap<LocaleTag, Placed> cells = new TreeMap<>();

    /** The source sentence's number, from 1; 0 for a row without one. */
    final int number;

    Row(List<Segment> source, int number) {
      this.source = source;
      this.number = number;
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final List<Segment> source;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final Map<Integer, Integer> rowOf = new HashMap<>();

  private Grid(List<Segment> source) {
    this.source = source;
    for (Segment segment : source) {
      indexOf.putIfAbsent(segment.id().value(), indexOf.size());
    }
  }

  /** The rows of a document; its locales are those that have a version. */
  static List<Row> of(List<Segment> source, List<Bitext> bitexts) {
    Grid grid = new Grid(source);
    grid.layOut(bitexts);
    List<Unit> left = new ArrayList<>();
    for (Bitext bitext : bitexts) {
      left.clear();
      grid.place(bitext, left);
      grid.fill(bitext.targetLocale());
      for (Unit unit : left) {
        Row row = new Row(unit.source(), 0);
        row.cells.put(bitext.targetLocale(), new Placed(unit, 1));
        grid.rows.add(row);
      }
    }
    for (Bitext bitext : bitexts) {
      grid.fill(bitext.targetLocale());
    }
    return grid.rows;
  }

  /** Steps 1 and 2. */
  private void layOut(List<Bitext> bitexts) {
    Map<Integer, List<Row>> inserted = new HashMap<>();
    for (Bitext bitext : bitexts) {
      int reached = -1;
      for (Unit unit : bitext.units()) {
        if (unit.source().isEmpty()) {
          Row row = new Row(List.of(), 0);
          row.cells.put(bitext.targetLocale(), new Placed(unit, 1));
          inserted.computeIfAbsent(reached, place -> new ArrayList<>()).add(row);
        } else {
          reached = Math.max(reached, last(unit));
        }
      }
    }
    rows.addAll(inserted.getOrDefault(-1, List.of()));
    for (int i = 0; i < source.size(); i++) {
      rowOf.put(i, rows.size());
      rows.add(new Row(List.of(source.get(i)), i + 1));
      rows.addAll(inserted.getOrDefault(i, List.of()));
    }
  }

  private int last(Unit unit) {
    int last = -1;
    for (Segment segment : unit.source()) {
      last = Math.max(last, indexOf.getOrDefault(segment.id().value(), -1));
    }
    return last;
  }

  /** Steps 3 and 4; units without a place are added to {@code left}. */
  private void place(Bitext bitext, List<Unit> left) {
    int free = 0;
    for (Unit unit : bitext.units()) {
      if (unit.source().isEmpty()) {
        continue;
      }
      int first = indexOf.getOrDefault(unit.source().get(0).id().value(), -1);
      int last = last(unit);
      if (first < free || last - first + 1 != unit.source().size()) {
        left.add(unit);
      } else {
        int row = rowOf.getOrDefault(first, 0);
        int end = rowOf.getOrDefault(last, row);
        rows.get(row).cells.put(bitext.targetLocale(), new Placed(unit, end - row + 1));
        free = last + 1;
      }
    }
  }

  /** Step 5. */
  private void fill(LocaleTag locale) {
    for (int i = 0; i < rows.size(); ) {
      Placed placed = rows.get(i).cells.computeIfAbsent(locale, key -> new Placed(null, 1));
      i += placed.rows();
    }
  }
}
