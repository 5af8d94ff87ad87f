package org.isogloss.segment;

/**
 * A place in a text where a sentence may end.
 *
 * @param text the whole text
 * @param start where the run of terminators before the place begins; {@code end} if there is none
 * @param stop the last terminator of the run; -1 if there is none
 * @param end where the sentence would end: after the terminators and what closes with them
 * @param next where the next sentence would begin: {@code text}'s next character that is not white
 * @param newline whether a line ends between {@code end} and {@code next}
 */
record Place(String text, int start, int stop, int end, int next, boolean newline) {

  /** Words longer than this are no abbreviations; bounds what a rule looks at. */
  private static final int LONGEST_WORD = 32;

  /** The last terminator, or 0 if there is none. */
  char terminator() {
    return stop < 0 ? 0 : text.charAt(stop);
  }

  /** Whether exactly one full stop, and nothing that closes, stands before the place. */
  boolean afterBareFullStop() {
    return stop >= 0 && terminator() == '.' && start == stop && end == stop + 1;
  }

  /** Whether quotes or brackets close after the terminators. */
  boolean afterCloser() {
    return stop >= 0 && end > stop + 1;
  }

  /** The characters before the terminators back to white space or an opening mark. */
  String wordBefore() {
    return text.substring(wordStart(start), start);
  }

  /** Where the word that ends at {@code wordEnd} begins. */
  int wordStart(int wordEnd) {
    int from = wordEnd;
    int limit = Math.max(0, wordEnd - LONGEST_WORD);
    while (from > limit
        && !Characters.isWhite(text.charAt(from - 1))
        && !Characters.opens(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** The word before the one that begins at {@code wordStart}, with its punctuation. */
  String wordEndingBefore(int wordStart) {
    int to = wordStart;
    while (to > 0 && wordStart - to < LONGEST_WORD && Characters.isWhite(text.charAt(to - 1))) {
      to--;
    }
    return to == wordStart ? "" : text.substring(wordStart(to), to);
  }

  /** The first character of the next word, past opening quotes and brackets. */
  int firstOfNextWord() {
    int at = nextWordStart();
    return at < text.length() ? text.codePointAt(at) : 0;
  }

  /** The letters and digits of the next word, past opening quotes and brackets. */
  String nextWord() {
    int from = nextWordStart();
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private int nextWordStart() {
    int at = next;
    while (at < text.length() && at - next < LONGEST_WORD && Characters.opens(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
