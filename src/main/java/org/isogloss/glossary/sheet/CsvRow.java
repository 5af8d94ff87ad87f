package org.isogloss.glossary.sheet;

import java.util.List;

/**
 * One row of the spreadsheet.
 *
 * @param line the line of the file where it begins, from 1
 * @param cells without the white space around them
 */
record CsvRow(int line, List<String> cells) {

  /** Copies the list. */
  CsvRow {
    cells = List.copyOf(cells);
  }

  /** A cell's text; empty where the row is shorter than that. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether no cell holds anything. */
  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
