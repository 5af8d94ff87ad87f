package org.isogloss.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will be one block of a plain text.
 *
 * @param marker the bullet or number before it, or null
 * @param start where its text begins, behind any marker
 * @param end behind its last character
 * @param lines those it runs over
 * @param opensGroup whether a blank line, or nothing, stands before it
 * @param closesGroup whether a blank line, or nothing, stands behind it
 * @param underline the level of heading its underline makes it, or 0
 */
record Piece(
    @Nullable Marker marker,
    int start,
    int end,
    List<Line> lines,
    boolean opensGroup,
    boolean closesGroup,
    int underline) {

  boolean isNumbered() {
    return marker != null && marker.isNumber();
  }

  boolean isSingleLine() {
    return lines.size() == 1;
  }

  int length() {
    return end - start;
  }

  /** The column where it begins, marker and all. */
  int indent() {
    return lines.get(0).indent();
  }
}
