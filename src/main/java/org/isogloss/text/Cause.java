package org.isogloss.text;

/**
 * Why a text was changed or marked.
 *
 * @param rule the id of the rule, such as {@code clean.white-space} or {@code glossary.term}
 * @param row the line of {@code glossary.csv} where the row begins, or {@link #NO_ROW}
 * @param note what a person should know about it; may be empty
 */
public record Cause(String rule, int row, String note) {

  /** The row of a cause that is not a glossary row. */
  public static final int NO_ROW = 0;

  /** A rule that needs no glossary. */
  public static Cause rule(String rule) {
    return new Cause(rule, NO_ROW, "");
  }

  /** A row of the glossary. */
  public static Cause row(String rule, int row, String note) {
    return new Cause(rule, row, note);
  }

  /** Whether a glossary row is named. */
  public boolean hasRow() {
    return row != NO_ROW;
  }
}
