package org.isogloss.clean;

/** The white space of one line: everything of it but line ends. */
final class Spaces {

  static final char NO_BREAK = '\u00A0';
  static final char NARROW_NO_BREAK = '\u202F';
  static final char IDEOGRAPHIC = '\u3000';

  private Spaces() {}

  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || (c >= NO_BREAK && isOddSpace(c));
  }

  /** Whether a character is white space that is neither a space nor a tab nor a line end. */
  static boolean isOddSpace(int c) {
    return c == NO_BREAK
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == NARROW_NO_BREAK
        || c == 0x205F
        || c == IDEOGRAPHIC;
  }

  static boolean isNoBreak(int c) {
    return c == NO_BREAK || c == NARROW_NO_BREAK || c == 0x2007;
  }
}
