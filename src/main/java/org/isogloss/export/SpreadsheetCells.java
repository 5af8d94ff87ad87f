package org.isogloss.export;

import java.util.regex.Pattern;

/**
 * Texts in files that people open in a spreadsheet, which would run a text that begins like a
 * formula. Such a text gets an apostrophe before it; so does one that already looks guarded, so
 * that {@link #unguarded} gives every text back.
 */
public final class SpreadsheetCells {

  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private SpreadsheetCells() {}

  /** A text that no spreadsheet runs. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was guarded. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
