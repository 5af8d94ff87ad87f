package org.isogloss.segment;

/**
 * Finds the items of a list that runs on in one paragraph: {@code 1. Wash 2. Dry}, {@code a) b)},
 * {@code i) ii)}, {@code • •}.
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
  private static final int LONGEST_NUMBER = 5;

  /** How a list numbers its items. */
  private enum Numbering {
    DIGITS,
    LETTERS,
    ROMAN,
    NONE
  }

  private final String text;
  private final int shortestWord;
  private int expected;
  private String punctuation = "";
  private Numbering numbering = Numbering.NONE;

  /**
   * Items of a text.
   *
   * @param shortestWord as many letters must a word have that no number in the middle of a sentence
   *     follows; more where {@code 2.} means {@code 2nd}, as in {@code am 2. Mai}
   */
  Items(String text, int shortestWord) {
    this.text = text;
    this.shortestWord = shortestWord;
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
    int start = tokenStart(end);
    if (start == end || !isFree(start, end + marks.length())) {
      return -1;
    }
    if (startsLine(start)) {
      numbering = numberingOfFirst(start, end);
      expected = numbering == Numbering.NONE ? 0 : 2;
      punctuation = marks;
      return -1;
    }
    boolean nextItem =
        expected > 1
            && value(numbering, start, end) == expected
            && marks.equals(punctuation)
            && (!marks.equals(".") || followsPlainWord(start))
            && beforeCapital(end + marks.length());
    if (!nextItem) {
      return -1;
    }
    expected++;
    return Characters.opensBracket(text.charAt(start - 1)) ? start - 1 : start;
  }

  /** Back over a few digits or Latin letters. */
  private int tokenStart(int end) {
    int start = end;
    while (start > 0
        && end - start <= LONGEST_NUMBER
        && (isAsciiDigit(text.charAt(start - 1)) || letter(text.charAt(start - 1)) > 0)) {
      start--;
    }
    return end - start > LONGEST_NUMBER ? end : start;
  }

  private Numbering numberingOfFirst(int start, int end) {
    for (Numbering each : Numbering.values()) {
      if (value(each, start, end) == 1) {
        return each;
      }
    }
    return Numbering.NONE;
  }

  /** What the token is worth in a numbering; 0 if it is none of its numbers. */
  private int value(Numbering kind, int start, int end) {
    return switch (kind) {
      case DIGITS -> digits(start, end);
      case LETTERS -> end - start == 1 ? letter(text.charAt(start)) : 0;
      case ROMAN -> roman(start, end);
      case NONE -> 0;
    };
  }

  private int digits(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isAsciiDigit(c) || i - start == MOST_DIGITS) {
        return 0;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  private int roman(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = romanDigit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      boolean before = i + 1 < end && romanDigit(text.charAt(i + 1)) > digit;
      value += before ? -digit : digit;
    }
    return value;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'i', 'I' -> 1;
      case 'v', 'V' -> 5;
      case 'x', 'X' -> 10;
      default -> 0;
    };
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
    int from = start > 0 && Characters.opensBracket(text.charAt(start - 1)) ? start - 1 : start;
    return (from == 0 || Characters.isWhite(text.charAt(from - 1)))
        && end < text.length()
        && (Characters.isWhite(text.charAt(end)) || text.charAt(end - 1) == '）');
  }

  private boolean startsLine(int start) {
    int from = start;
    while (from > 0
        && start - from < 8
        && (Characters.isBullet(text.charAt(from - 1))
            || Characters.opensBracket(text.charAt(from - 1))
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
    while (from > 0 && to - from <= shortestWord && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    return to - from >= shortestWord;
  }

  private boolean beforeCapital(int end) {
    int at = end;
    while (at < text.length() && Characters.isWhite(text.charAt(at))) {
      at++;
    }
    return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
  }
}
