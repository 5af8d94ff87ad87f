package org.isogloss.glossary;

import java.util.Locale;

/**
 * Something wrong, or doubtful, in a glossary: where, what and what to do.
 *
 * @param severity an error keeps a run from starting, a warning does not
 * @param rule what kind of problem it is, as {@code glossary.cycle}
 * @param file the name of the file
 * @param row the line of the file where the row begins, from 1; 0 if it is about the whole file
 * @param column the column's name as the header writes it; empty if it is about the whole row
 * @param value what stands there; empty if nothing does
 * @param message what is wrong with it
 * @param fix what to do about it
 */
public record GlossaryProblem(
    Severity severity,
    String rule,
    String file,
    int row,
    String column,
    String value,
    String message,
    String fix) {

  /** How bad it is. */
  public enum Severity {
    /** A run does not start. */
    ERROR,
    /** A run starts, and says so. */
    WARNING
  }

  /** The problem as one line: {@code file:row: column "name": message; fix}. */
  public String line() {
    return file
        + (row == 0 ? "" : String.format(Locale.ROOT, ":%d", row))
        + ": "
        + (column.isEmpty() ? "" : "column \"" + column + "\": ")
        + message
        + (fix.isEmpty() ? "" : "; " + fix);
  }
}
