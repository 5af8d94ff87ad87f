package org.isogloss.clean;

import org.jspecify.annotations.Nullable;

/**
 * A token of two plain words around one punctuation mark.
 *
 * @param left the word before the mark, letters and inner apostrophes or hyphens; or digits
 * @param right the word after the mark, without an opening {@code ¿} or {@code ¡}
 * @param startsText whether no other token stands before it
 * @param endsText whether no other token stands after it
 * @param closed whether a closing bracket or quotation mark stands between word and mark
 * @param opened whether an opening {@code ¿} or {@code ¡} stands between mark and word
 */
record GluedToken(
    String left,
    String right,
    boolean startsText,
    boolean endsText,
    boolean closed,
    boolean opened) {

  private static final String OPENING = "(\"“‘«¿¡[„*_";
  private static final String CLOSING = ".,:;!?…)\"”’»]*_";
  private static final String CLOSING_BEFORE_MARK = ")]”»";
  private static final String INSIDE = "'’-";

  /** No two words are longer; texts without spaces would else be walked through for every mark. */
  private static final int LONGEST_SIDE = 64;

  /** The token around a mark, or null if it is anything else than two words. */
  static @Nullable GluedToken around(String text, int mark) {
    int start = start(text, mark);
    int end = end(text, mark + 1);
    if (mark - start > LONGEST_SIDE || end - mark > LONGEST_SIDE) {
      return null;
    }
    int from = start;
    while (from < mark && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int to = end;
    while (to > mark + 1 && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean closed = CLOSING_BEFORE_MARK.indexOf(text.charAt(mark - 1)) >= 0;
    char next = text.charAt(mark + 1);
    boolean opened = next == '¿' || next == '¡';
    String left = text.substring(Math.min(from, mark), closed ? Math.max(from, mark - 1) : mark);
    String right = text.substring(mark + (opened ? 2 : 1), Math.max(to, mark + (opened ? 2 : 1)));
    boolean words = (isWord(left) || isNumber(left)) && isWord(right);
    return words
        ? new GluedToken(left, right, start == 0, end == text.length(), closed, opened)
        : null;
  }

  private static int start(String text, int mark) {
    int start = mark;
    while (start > 0 && mark - start <= LONGEST_SIDE && !isWhite(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST_SIDE && !isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWhite(char c) {
    return c == '\n' || Spaces.isSpace(c);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && i < word.length() - 1 && INSIDE.indexOf(c) >= 0;
      if (!inside && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
