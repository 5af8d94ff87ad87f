package org.isogloss.glossary;

import java.util.Locale;

/**
 * Something wrong, or doubtful, in a glossary: where, what and what to do.
 *
 * @param severity an error keeps a run from starting, the others do not
 * @param rule what kind of problem it is, as {@code glossary.cycle}
 * @param file the name of the file
 * @param row the sheet's row, as a spreadsheet numbers it; 0 if it is about the whole file
 * @param fileLine the line of the file where that row begins, from 1: another number than the row's
 *     where cells hold line breaks; 0 if it is not known, or about the whole file
 * @param column the column's name as the header writes it; empty if it is about the whole row
 * @param value what stands there; empty if nothing does
 * @param message what is wrong with it
 * @param fix what to do about it; empty if the message says all
 */
public record GlossaryProblem(
    Severity severity,
    String rule,
    String file,
    int row,
    int fileLine,
    String column,
    String value,
    String message,
    String fix) {

  /** How bad it is. */
  public enum Severity {
    /** A run does not start. */
    ERROR,
    /** A run starts, and says so. */
    WARNING,
    /** Works as it stands; an editor may want to know. */
    INFO;

    /** As messages and JSON write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A problem of a row whose line in the file is not known. */
  public GlossaryProblem(
      Severity severity,
      String rule,
      String file,
      int row,
      String column,
      String value,
      String message,
      String fix) {
    this(severity, rule, file, row, 0, column, value, message, fix);
  }

  /** An error about the whole file. */
  public static GlossaryProblem ofFile(String rule, String file, String message, String fix) {
    return new GlossaryProblem(Severity.ERROR, rule, file, 0, "", "", message, fix);
  }

  /** Whether a run cannot start. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The problem as one line: {@code file:row: column "name": message; fix}, with {@code (line n)}
   * after the row where a text editor counts otherwise than a spreadsheet.
   */
  public String line() {
    return file
        + (row == 0 ? "" : String.format(Locale.ROOT, ":%d", row))
        + (fileLine == 0 || fileLine == row
            ? ""
            : String.format(Locale.ROOT, " (line %d)", fileLine))
        + ": "
        + (column.isEmpty() ? "" : "column \"" + column + "\": ")
        + message
        + (fix.isEmpty() ? "" : "; " + fix);
  }
}
