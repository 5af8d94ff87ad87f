package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Locale;

/**
 * The cells of a file.
 *
 * @param file its name, for messages
 * @param rows those that hold something, in order; the header, if there is one, is the first
 */
public record Sheet(String file, List<CsvRow> rows) {

  /** Copies the list. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  CsvRow first() {
    return rows.get(0);
  }

  List<CsvRow> belowTheFirst() {
    return rows.subList(1, rows.size());
  }

  /** Adds an error for every row that has something right of the first row's last cell. */
  void checkWidth(Problems problems) {
    int width = first().cells().size();
    for (CsvRow row : belowTheFirst()) {
      for (int i = width; i < row.cells().size(); i++) {
        if (!row.cell(i).isEmpty()) {
          problems.add(
              Problems.ROW,
              row,
              "",
              row.cell(i),
              String.format(
                  Locale.ROOT,
                  "cell %d \"%s\" is beyond the header's %d columns",
                  i + 1,
                  row.cell(i),
                  width),
              "put quotes around a cell that holds the delimiter");
          break;
        }
      }
    }
  }
}
