package org.isogloss.text;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at. A finding never changes a text.
 *
 * @param rule the id of the rule that found it
 * @param severity how much it matters
 * @param message where, what and what to do, in one English sentence
 * @param block the block it is about, or {@link #NO_BLOCK} for one about the whole document
 * @param span the stretch of the block's <em>original</em> text it is about, or null for all of it
 * @param unit the id of the unit it is about, or null
 * @param row the glossary row, or {@link Cause#NO_ROW}
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    int block,
    @Nullable Span span,
    @Nullable String unit,
    int row) {

  /** The block of a finding about no block in particular. */
  public static final int NO_BLOCK = -1;

  /** A finding about a stretch of a block's current text. */
  public static Finding at(
      Block block, Span current, String rule, Severity severity, String message, int row) {
    Span original = block.text().originalSpan(current);
    return new Finding(rule, severity, message, block.index(), original, null, row);
  }

  /** A finding about a unit. */
  public static Finding about(
      String unit, String rule, Severity severity, String message, int row) {
    return new Finding(rule, severity, message, NO_BLOCK, null, unit, row);
  }
}
