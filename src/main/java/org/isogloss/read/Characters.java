package org.isogloss.read;

/** What the readers ask of single characters. */
final class Characters {

  static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  /** White space of any kind, and characters without width that are nothing by themselves. */
  static boolean isBlank(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\u0085';
  }

  /** The first place from {@code start} on that is not blank, or {@code end}. */
  static int skipBlanks(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The place behind the last character before {@code end} that is not blank, or {@code start}. */
  static int trimBlanks(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
