package org.isogloss.segment;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text where a sentence may end.
 *
 * <p>For one thread: what is asked for twice is remembered.
 */
final class Place {

  /** What makes the place one. */
  enum Kind {
    /** Terminators, with what closes after them. */
    STOP,
    /** A line's end. */
    LINE,
    /** A picture or a face made of punctuation. */
    FACE,
    /** The next item of a list whose first items stand before. */
    ITEM,
    /** A semicolon. */
    SEMICOLON,
    /** A ruler of equal signs, or the place before one. */
    RULER
  }

  /** Words longer than this are no abbreviations; bounds what a rule looks at. */
  private static final int LONGEST_WORD = 32;

  /** Brackets further away say nothing; bounds what a rule looks at. */
  private static final int LONGEST_BRACKET = 200;

  private final String text;
  private final Kind kind;
  private final int sentence;
  private final int start;
  private final int stop;
  private final int end;
  private final int next;
  private final boolean newline;

  private @Nullable String wordBefore;
  private @Nullable String nextWord;
  private int nextWordStart = -1;

  /**
   * A place.
   *
   * @param text the whole text
   * @param kind what makes it one
   * @param sentence where the sentence that may end here begins
   * @param start where the run of terminators before the place begins; {@code end} if there is none
   * @param stop the last terminator of the run; -1 if there is none
   * @param end where the sentence would end: after the terminators and what closes with them
   * @param next where the next sentence would begin: {@code text}'s next character that is not
   *     white
   * @param newline whether a line ends between {@code end} and {@code next}
   */
  Place(
      String text,
      Kind kind,
      int sentence,
      int start,
      int stop,
      int end,
      int next,
      boolean newline) {
    this.text = text;
    this.kind = kind;
    this.sentence = sentence;
    this.start = start;
    this.stop = stop;
    this.end = end;
    this.next = next;
    this.newline = newline;
  }

  /** The same place in a sentence that begins elsewhere. */
  Place inSentence(int start) {
    return start == sentence
        ? this
        : new Place(text, kind, start, this.start, stop, end, next, newline);
  }

  String text() {
    return text;
  }

  Kind kind() {
    return kind;
  }

  int sentence() {
    return sentence;
  }

  int start() {
    return start;
  }

  int stop() {
    return stop;
  }

  int end() {
    return end;
  }

  int next() {
    return next;
  }

  boolean newline() {
    return newline;
  }

  /** The last terminator, or 0 if there is none. */
  char terminator() {
    return stop < 0 ? 0 : text.charAt(stop);
  }

  /** Whether exactly one full stop, and nothing that closes, stands before the place. */
  boolean afterBareFullStop() {
    return stop >= 0 && start == stop && end == stop + 1 && text.charAt(stop) == '.';
  }

  /** Whether exactly one full stop stands before the place, and what may have closed after it. */
  boolean afterOneFullStop() {
    return stop >= 0 && start == stop && text.charAt(stop) == '.';
  }

  /** Whether white space stands before the terminators, as it never does in an abbreviation. */
  boolean hasSpacedStop() {
    return start > 0 && Characters.isWhite(text.charAt(start - 1));
  }

  /** Whether a quote or bracket closes before the terminators. */
  boolean closesBeforeStop() {
    return start > 0
        && (Characters.closes(text.charAt(start - 1))
            || Characters.mayClose(text.charAt(start - 1)));
  }

  /** Whether dots stand before the place, more than one or one that stands for more. */
  boolean afterEllipsis() {
    char last = terminator();
    return last == '…'
        || (last == '.' && start < stop && text.charAt(start) != '!' && text.charAt(start) != '?');
  }

  /** Whether quotes or brackets close after the terminators. */
  boolean afterCloser() {
    return stop >= 0 && end > stop + 1;
  }

  /** The characters before the terminators back to white space or an opening mark. */
  String wordBefore() {
    String word = wordBefore;
    if (word == null) {
      int to = start;
      while (to > 0 && start - to < LONGEST_WORD && text.charAt(to - 1) == ' ') {
        to--;
      }
      word = text.substring(wordStart(to), to);
      wordBefore = word;
    }
    return word;
  }

  /** Where {@link #wordBefore} begins. */
  int wordBeforeStart() {
    int to = start;
    while (to > 0 && start - to < LONGEST_WORD && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to - wordBefore().length();
  }

  /** The letters and digits of the word after the next one; empty if no space comes between. */
  String wordAfterNext() {
    int from = nextWordStart() + nextWord().length();
    if (from >= text.length() || text.charAt(from) != ' ') {
      return "";
    }
    int to = from + 1;
    while (to < text.length()
        && to - from < LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from + 1, to);
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

  /** Whether nothing but opening marks and bullets stands before {@code at} in its sentence. */
  boolean startsSentence(int at) {
    int from = Math.max(sentence, at - LONGEST_WORD);
    if (from > sentence) {
      return false;
    }
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      if (!Characters.isWhite(c) && !Characters.opens(c) && !Characters.isBullet(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether at most {@code words} words of the sentence stand before the place. */
  boolean isWithinWords(int words) {
    int found = 0;
    boolean inside = false;
    for (int i = sentence; i < start; i++) {
      boolean white = Characters.isWhite(text.charAt(i));
      if (!white && !inside) {
        found++;
      }
      if (found > words || i - sentence > words * LONGEST_WORD) {
        return false;
      }
      inside = !white;
    }
    return true;
  }

  /**
   * Whether the place stands in brackets that opened within its sentence, not before it, and close
   * again.
   */
  boolean isInBrackets() {
    int depth = 0;
    int from = Math.max(sentence, start - LONGEST_BRACKET);
    for (int i = start - 1; i > from; i--) {
      char c = text.charAt(i);
      if (Characters.closesBracket(c)) {
        depth++;
      } else if (Characters.opensBracket(c) && --depth < 0) {
        return !startsSentence(i) && isClosedAfter();
      }
    }
    return false;
  }

  private boolean isClosedAfter() {
    int to = Math.min(text.length(), next + LONGEST_BRACKET);
    for (int i = next; i < to; i++) {
      char c = text.charAt(i);
      if (Characters.closesBracket(c) || Characters.opensBracket(c)) {
        return Characters.closesBracket(c);
      }
    }
    return false;
  }

  /** The first character of the next word, past opening quotes and brackets; 0 if there is none. */
  int firstOfNextWord() {
    int at = nextWordStart();
    return at < text.length() ? text.codePointAt(at) : 0;
  }

  /** Whether an opening quote or bracket stands before the next word. */
  boolean beforeOpening() {
    return nextWordStart() > next;
  }

  /** Whether a dash stands next. */
  boolean beforeDash() {
    return Characters.isDash(text.charAt(next));
  }

  /** The first character after the dash that stands next and after opening marks. */
  int firstAfterDash() {
    int at = next;
    while (at < text.length()
        && at - next < LONGEST_WORD
        && (Characters.isDash(text.charAt(at))
            || Characters.isWhite(text.charAt(at))
            || Characters.opens(text.charAt(at)))) {
      at++;
    }
    return at < text.length() ? text.codePointAt(at) : 0;
  }

  /** The letters and digits of the next word, past opening quotes and brackets. */
  String nextWord() {
    String word = nextWord;
    if (word == null) {
      int from = nextWordStart();
      int to = from;
      while (to < text.length()
          && to - from < LONGEST_WORD
          && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
      word = text.substring(from, to);
      nextWord = word;
    }
    return word;
  }

  int nextWordStart() {
    if (nextWordStart < 0) {
      int at = next;
      while (at < text.length() && at - next < LONGEST_WORD && opensAt(at)) {
        at++;
      }
      while (at > next
          && at < text.length()
          && text.charAt(at) == ' '
          && at - next < LONGEST_WORD) {
        at++;
      }
      nextWordStart = at;
    }
    return nextWordStart;
  }

  /** Two commas are a low opening quote in typewriters' hands. */
  private boolean opensAt(int at) {
    return Characters.opens(text.charAt(at))
        || text.startsWith(",,", at)
        || (text.charAt(at) == ',' && at > next && text.charAt(at - 1) == ',');
  }
}
