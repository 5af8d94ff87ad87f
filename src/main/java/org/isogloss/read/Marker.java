package org.isogloss.read;

import org.jspecify.annotations.Nullable;

/**
 * What makes a line a list item or a numbered heading: a bullet ({@code •}) or a number ({@code
 * 1.}, {@code 2)}, {@code (3)}, {@code 1.2.}, {@code a)}, {@code 一、}). A number needs its full stop
 * or bracket, and white space after it, so that {@code 1.5 litres} and {@code 1.5} begin no item.
 *
 * @param label as written, without white space
 * @param number the last number of the label; 0 for a bullet, 1 for a letter
 * @param levels how many numbers the label has; 0 for a bullet
 * @param textStart where the text after it begins, in UTF-16 code units of what was looked at
 */
record Marker(String label, int number, int levels, int textStart) {

  /** Bullets that are nothing else: no space need follow. */
  private static final String BULLETS =
      "\u2022\u25E6\u25AA\u25AB\u2023\u2043\u25CF\u25CB\u25A0\u25A1\u25C6\u25B6\u25BA\u27A2\u27A4\u2713\u2714";

  /** Bullets that are also punctuation: white space must follow. */
  private static final String SPACED_BULLETS = "-\u2013*+\u00B7\u2219";

  private static final String CJK_NUMBERS =
      "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
  private static final String CJK_STOPS = "\u3001\uFF0E";
  private static final int MOST_DIGITS = 3;

  boolean isNumber() {
    return levels > 0;
  }

  /** Whether it cannot be anything but a bullet. */
  boolean isUnmistakable() {
    return BULLETS.contains(label);
  }

  /** Whether another marker is the same bullet, or the next number. */
  boolean isLike(@Nullable Marker other) {
    return other != null
        && levels == other.levels
        && (isNumber() ? other.number == number + 1 : label.equals(other.label));
  }

  /**
   * The marker a line begins with.
   *
   * @param start at the line's first character that is not blank
   * @param end behind its last
   * @return nothing if the line begins with none, or holds nothing else
   */
  static @Nullable Marker at(String text, int start, int end) {
    if (start >= end) {
      return null;
    }
    int width = bulletWidth(text, start, end);
    if (width > 0) {
      return marker(text, start, start + width, end, 0, 0);
    }
    char c = text.charAt(start);
    return CJK_NUMBERS.indexOf(c) >= 0
        ? cjkNumber(text, start, end)
        : number(text, start, end, c == '(');
  }

  private static @Nullable Marker marker(
      String text, int start, int labelEnd, int end, int number, int levels) {
    int textStart = Characters.skipBlanks(text, labelEnd, end);
    return textStart == end
        ? null
        : new Marker(text.substring(start, labelEnd), number, levels, textStart);
  }

  private static int bulletWidth(String text, int start, int end) {
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0) {
      return 1;
    }
    boolean spaced = isBlankAt(text, start + 1, end);
    if (SPACED_BULLETS.indexOf(c) >= 0) {
      return spaced ? 1 : 0;
    }
    // Word's second-level bullet, where it cannot be a word: before a tab or several spaces.
    boolean wide = spaced && (text.charAt(start + 1) == '\t' || isBlankAt(text, start + 2, end));
    return c == 'o' && wide ? 1 : 0;
  }

  private static @Nullable Marker number(String text, int start, int end, boolean bracketed) {
    int at = bracketed ? start + 1 : start;
    if (at + 1 < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      boolean letter = text.charAt(at + 1) == ')' && isBlankAt(text, at + 2, end);
      return letter ? marker(text, start, at + 2, end, 1, 1) : null;
    }
    int levels = 0;
    int value = 0;
    while (true) {
      int digits = digitsAt(text, at, end);
      if (digits == 0 || digits > MOST_DIGITS) {
        break;
      }
      value = Integer.parseInt(text.substring(at, at + digits));
      levels++;
      at += digits;
      boolean goesOn = at < end && text.charAt(at) == '.' && digitsAt(text, at + 1, end) > 0;
      if (!goesOn) {
        return closed(text, start, at, end, bracketed)
            ? marker(text, start, at + 1, end, value, levels)
            : null;
      }
      at++;
    }
    return null;
  }

  /** Whether the number's full stop or bracket, and then white space, stand at {@code at}. */
  private static boolean closed(String text, int start, int at, int end, boolean bracketed) {
    if (at >= end || at == start) {
      return false;
    }
    char c = text.charAt(at);
    boolean unspaced = !bracketed && CJK_STOPS.indexOf(c) >= 0;
    boolean spaced = (c == ')' || (!bracketed && c == '.')) && isBlankAt(text, at + 1, end);
    return unspaced || spaced;
  }

  private static @Nullable Marker cjkNumber(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < MOST_DIGITS && CJK_NUMBERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == end || text.charAt(at) != CJK_STOPS.charAt(0)) {
      return null;
    }
    boolean single = at == start + 1;
    int number = single ? CJK_NUMBERS.indexOf(text.charAt(start)) + 1 : 1;
    return marker(text, start, at + 1, end, number, 1);
  }

  private static int digitsAt(String text, int start, int end) {
    int at = start;
    while (at < end && at - start <= MOST_DIGITS && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static boolean isBlankAt(String text, int at, int end) {
    return at < end && Characters.isBlank(text.charAt(at));
  }
}
