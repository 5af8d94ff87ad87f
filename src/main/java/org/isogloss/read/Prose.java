package org.isogloss.read;

/** What the end and the beginning of a line say about it. */
final class Prose {

  private static final String SENTENCE_ENDS =
      ".!?\u2026\u3002\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0965\u1362\u17D4\u0589\u203D\u203C";
  private static final String OTHER_ENDS = ":;,\uFF1A\uFF1B\uFF0C\u3001\u060C\u061B";
  private static final String CLOSERS = ")]}\"'\u2019\u201D\u00BB\u203A\u300D\u300F\uFF09\u3011*_";

  private Prose() {}

  /** The last character of a stretch, closing quotes and brackets put aside; 0 if there is none. */
  private static char last(String text, int start, int end) {
    int at = end;
    while (at > start && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > start ? text.charAt(at - 1) : 0;
  }

  static boolean endsSentence(String text, int start, int end) {
    return SENTENCE_ENDS.indexOf(last(text, start, end)) >= 0;
  }

  static boolean endsWithColon(String text, int start, int end) {
    char last = last(text, start, end);
    return last == ':' || last == '\uFF1A' || last == ';';
  }

  static boolean endsWithComma(String text, int start, int end) {
    char last = last(text, start, end);
    return last == ',' || last == '\uFF0C' || last == '\u3001' || last == '\u060C';
  }

  /** Whether it ends with a mark that headings don't end with. */
  static boolean isPunctuated(String text, int start, int end) {
    return endsSentence(text, start, end) || OTHER_ENDS.indexOf(last(text, start, end)) >= 0;
  }

  static boolean endsWithQuestionOrCall(String text, int start, int end) {
    return "?!\uFF1F\uFF01\u061F".indexOf(last(text, start, end)) >= 0;
  }

  /** Whether its first letter is a small one. */
  static boolean beginsSmall(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
      at += Character.charCount(c);
    }
    return false;
  }

  static boolean hasLetter(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
  }

  /** Whether it has two capitals or more and no small letter. */
  static boolean isAllCapitals(String text, int start, int end) {
    String stretch = text.substring(start, end);
    return stretch.codePoints().noneMatch(Character::isLowerCase)
        && stretch.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}
