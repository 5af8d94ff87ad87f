package org.isogloss.segment.evaluate;

/** What counts as white space where two segmentations are compared. */
final class White {

  private White() {}

  /** White space, in the widest sense. */
  static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
