package org.isogloss.glossary.match;

/**
 * Walks over the tokens of a text: words, gaps and marks. Not for threads.
 *
 * <ol>
 *   <li>A word is a run of letters, digits and their marks; {@code n't} belongs to its word, any
 *       other apostrophe is a mark, so that {@code ray's} holds the word {@code ray}.
 *   <li>In scripts written without spaces every letter, with its marks, is a word by itself.
 *   <li>A gap is what may stand between a term's words: white space, one hyphen, or a hyphen at the
 *       end of a line.
 *   <li>Everything else is a mark: one character, or a dash with spaces around it.
 * </ol>
 */
public final class TokenCursor {

  /** What a token is. */
  public enum Kind {
    /** A word. */
    WORD,
    /** What may stand between a term's words. */
    GAP,
    /** Punctuation. */
    MARK
  }

  private final String text;
  private Kind kind = Kind.MARK;
  private int start;
  private int end;
  private int hash;
  private boolean plain;

  public TokenCursor(String text) {
    this.text = text;
  }

  /** Goes on to the next token, if there is one. */
  public boolean advance() {
    return moveTo(end);
  }

  /** Goes to the token that begins at a place between two tokens, if there is one. */
  boolean moveTo(int offset) {
    start = offset;
    end = offset;
    plain = true;
    hash = 0;
    if (offset >= text.length()) {
      return false;
    }
    readLetters();
    if (end > offset) {
      kind = Kind.WORD;
    } else if (isGapCharacter(text.charAt(offset))) {
      readGap();
    } else {
      readMark(offset + Character.charCount(text.codePointAt(offset)));
    }
    return true;
  }

  public Kind kind() {
    return kind;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** The token as written. */
  public String text() {
    return text.substring(start, end);
  }

  /** The token as it is compared. */
  String folded() {
    return plain ? foldedOneByOne() : Folding.fold(text());
  }

  private String foldedOneByOne() {
    char[] folded = new char[end - start];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Characters.fold(text.charAt(start + i));
    }
    return new String(folded);
  }

  /**
   * Whether every character of the token folds by itself, so that {@link #hash} holds without a
   * string being folded.
   */
  boolean isPlain() {
    return plain;
  }

  /** The hash of the folded token, as {@link String#hashCode} has it; only of a plain token. */
  int hash() {
    return hash;
  }

  /** The text it walks over. */
  String source() {
    return text;
  }

  private void readLetters() {
    int length = text.length();
    while (end < length) {
      char c = text.charAt(end);
      char lower = Characters.asciiWord(c);
      if (lower != Characters.NONE) {
        hash = 31 * hash + lower;
        end++;
      } else if (!readOtherLetter(c)) {
        return;
      }
    }
  }

  /** Whether the word may go on behind what was read. */
  private boolean readOtherLetter(char c) {
    if (Character.isHighSurrogate(c)) {
      int letter = text.codePointAt(end);
      return Characters.isWord(letter)
          && (Characters.writesWithoutSpaces(letter) ? readAlone() : take(letter));
    }
    return switch (Characters.kind(c)) {
      case Characters.WORD -> take(c);
      case Characters.ALONE -> readAlone();
      case Characters.APOSTROPHE -> isNot(end) && take(c);
      default -> false;
    };
  }

  /** Reads a letter that is a word by itself, if none stands before it. */
  private boolean readAlone() {
    if (end == start) {
      take(text.codePointAt(end));
      while (end < text.length() && Characters.isCombining(text.codePointAt(end))) {
        take(text.codePointAt(end));
      }
    }
    return false;
  }

  private boolean take(int c) {
    char folded = c <= Character.MAX_VALUE ? Characters.fold((char) c) : Characters.NONE;
    plain &= folded != Characters.NONE;
    hash = 31 * hash + folded;
    end += Character.charCount(c);
    return true;
  }

  /** Whether the apostrophe at {@code i} is that of {@code don't}. */
  private boolean isNot(int i) {
    return i > start
        && i + 1 < text.length()
        && (text.charAt(i + 1) == 't' || text.charAt(i + 1) == 'T')
        && (i + 2 == text.length() || !isWord(text.codePointAt(i + 2)));
  }

  private void readGap() {
    int hyphens = 0;
    boolean lineBreak = false;
    int i = start;
    while (i < text.length() && isGapCharacter(text.charAt(i))) {
      char c = text.charAt(i);
      hyphens += Characters.kind(c) == Characters.HYPHEN ? 1 : 0;
      lineBreak |= c == '\n' || c == '\r';
      i++;
    }
    boolean atLineEnd = lineBreak && Characters.kind(text.charAt(start)) == Characters.HYPHEN;
    if (hyphens == 0 || (hyphens == 1 && (i == start + 1 || atLineEnd))) {
      kind = Kind.GAP;
      plain = false;
      end = i;
    } else {
      readMark(i);
    }
  }

  private static boolean isGapCharacter(char c) {
    if (c == ' ') {
      return true;
    }
    byte kind = Characters.kind(c);
    return kind == Characters.SPACE || kind == Characters.HYPHEN;
  }

  private void readMark(int markEnd) {
    kind = Kind.MARK;
    while (end < markEnd) {
      take(text.codePointAt(end));
    }
  }

  /** Whether a character can be part of a word. */
  public static boolean isWord(int c) {
    return Characters.isWord(c);
  }

  /** Whether a character is white space of any kind, the kinds that do not break included. */
  public static boolean isSpace(char c) {
    return c == ' ' || Characters.kind(c) == Characters.SPACE;
  }

  /** Whether a letter's script puts no spaces between words. */
  public static boolean writesWithoutSpaces(int c) {
    return Characters.writesWithoutSpaces(c);
  }
}
