package org.isogloss.segment;

/**
 * Finds the items of a list that runs on in one paragraph: {@code 1. Wash 2. Dry}, {@code a) b)},
 * {@code • •}.
 *
 * <ol>
 *   <li>A list begins with a mark of the first number or letter where its line begins.
 *   <li>Each further item bears the next number or letter and the same punctuation, stands after
 *       white space, and before it and a capital. Items marked with nothing but a full stop follow
 *       a word in small letters: {@code 1. Meet on May 2. Talk} is no list.
 *   <li>Of bullets, each is an item.
 * </ol>
 */
final class Items {

  private static final int MOST_DIGITS = 3;
  private static final int SHORTEST_WORD = 4;

  private final String text;
  private int expected;
  private String punctuation = "";
  private boolean letters;

  Items(String text) {
    this.text = text;
  }

  /** Says that a line begins. */
  void startLine() {
    expected = 0;
  }

  /** Where the item begins whose bullet stands at {@code at}; -1 if it is none. */
  int bullet(int at) {
    boolean item = at > 0 && Characters.isWhite(text.charAt(at - 1)) && at + 1 < text.length();
    return item ? at : -1;
  }

  /** Where the item begins whose number ends before the full stop at {@code dot}; -1 if none. */
  int dotted(int dot) {
    if (text.charAt(dot) != '.' || dot == 0 || !Character.isLetterOrDigit(text.charAt(dot - 1))) {
      return -1;
    }
    boolean bracket = dot + 1 < text.length() && text.charAt(dot + 1) == ')';
    return item(dot, bracket ? ".)" : ".");
  }

  /** Where the item begins whose number ends before the bracket at {@code bracket}; -1 if none. */
  int bracketed(int bracket) {
    if (bracket == 0 || !Character.isLetterOrDigit(text.charAt(bracket - 1))) {
      return -1;
    }
    return item(bracket, ")");
  }

  private int item(int end, String marks) {
    int start = end;
    while (start > 0 && end - start <= MOST_DIGITS && isAsciiDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean digits = start < end && end - start <= MOST_DIGITS;
    if (!digits) {
      start = end - 1;
    }
    if (!isFree(start, end + marks.length())) {
      return -1;
    }
    int number = digits ? Integer.parseInt(text.substring(start, end)) : letter(text.charAt(start));
    if (startsLine(start)) {
      boolean first = number == 1;
      expected = first ? 2 : 0;
      punctuation = marks;
      letters = !digits;
      return -1;
    }
    boolean nextItem =
        expected > 1
            && number == expected
            && letters != digits
            && marks.equals(punctuation)
            && (!marks.equals(".") || followsPlainWord(start))
            && beforeCapital(end + marks.length());
    if (!nextItem) {
      return -1;
    }
    expected++;
    return text.charAt(start - 1) == '(' ? start - 1 : start;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : 0;
  }

  private boolean isFree(int start, int end) {
    int from = start > 0 && text.charAt(start - 1) == '(' ? start - 1 : start;
    return (from == 0 || Characters.isWhite(text.charAt(from - 1)))
        && end < text.length()
        && Characters.isWhite(text.charAt(end));
  }

  private boolean startsLine(int start) {
    int from = start;
    while (from > 0
        && start - from < 8
        && (Characters.isBullet(text.charAt(from - 1))
            || text.charAt(from - 1) == '('
            || text.charAt(from - 1) == ' ')) {
      from--;
    }
    return from == 0 || Characters.isLineEnd(text.charAt(from - 1));
  }

  private boolean followsPlainWord(int start) {
    int to = start;
    while (to > 0 && Characters.isWhite(text.charAt(to - 1))) {
      to--;
    }
    if (to > 0 && Characters.isTerminator(text.charAt(to - 1))) {
      return true;
    }
    int from = to;
    while (from > 0 && to - from <= SHORTEST_WORD && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    return to - from >= SHORTEST_WORD;
  }

  private boolean beforeCapital(int end) {
    int at = end;
    while (at < text.length() && Characters.isWhite(text.charAt(at))) {
      at++;
    }
    return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
  }
}
