package org.isogloss.glossary.sheet;

import java.util.List;

/**
 * A sheet in our columns.
 *
 * @param header what each column means
 * @param rows their cells in the order of the header's columns
 */
record Table(Header header, List<CsvRow> rows) {

  /** Copies the list. */
  Table {
    rows = List.copyOf(rows);
  }
}
