package org.isogloss.glossary.sheet;

import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * One row of the spreadsheet.
 *
 * @param row its number, as a spreadsheet numbers it, from 1
 * @param line the line of the file where it begins, from 1: more than its number where cells above
 *     hold line breaks
 * @param raw the cells as the file has them
 * @param cells the same in NFC, without the white space around them
 */
public record CsvRow(int row, int line, List<String> raw, List<String> cells) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** Copies the lists. */
  public CsvRow {
    raw = List.copyOf(raw);
    cells = List.copyOf(cells);
  }

  /** A row as the file has it. */
  static CsvRow of(int row, int line, List<String> raw) {
    return new CsvRow(row, line, raw, raw.stream().map(CsvRow::tidy).toList());
  }

  private static String tidy(String cell) {
    String text = Normalizer2.getNFCInstance().normalize(cell);
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Spreadsheets leave more than spaces around a text: no-break spaces, byte order marks. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }

  /** The same row with other cells. */
  CsvRow with(List<String> others) {
    return new CsvRow(row, line, raw, others);
  }

  /** A cell's text; empty where the row is shorter than that. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether no cell holds anything. */
  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
