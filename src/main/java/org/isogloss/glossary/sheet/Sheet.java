package org.isogloss.glossary.sheet;

import java.util.List;

/**
 * The cells of a file.
 *
 * @param file its name, for messages
 * @param rows those that hold something, in order; the header is the first
 */
public record Sheet(String file, List<CsvRow> rows) {

  /** Copies the list. */
  public Sheet {
    rows = List.copyOf(rows);
  }
}
