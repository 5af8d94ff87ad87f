package org.isogloss.glossary.match;

import com.ibm.icu.lang.UScript;

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

  private static final int WORD_TYPES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.CONNECTOR_PUNCTUATION;
  private static final int MARK_TYPES =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;
  private static final int ASCII = 128;

  /** Of each ASCII word character its lower case; 0 for the others. */
  private static final char[] LOWER = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      if (isWord(c)) {
        LOWER[c] = Character.toLowerCase(c);
      }
    }
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
    if (offset >= text.length()) {
      end = offset;
      return false;
    }
    char c = text.charAt(offset);
    if (c < ASCII ? LOWER[c] != 0 : isWord(text.codePointAt(offset))) {
      readWord();
    } else if (isSpace(c) || isHyphen(c)) {
      readGap();
    } else {
      readMark(Character.charCount(text.codePointAt(offset)));
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
    return Folding.fold(text());
  }

  /**
   * Whether the token is ASCII, so that {@link #hash} and {@link #isPlainly} hold without folding.
   */
  boolean isPlain() {
    return plain;
  }

  /** The hash of the folded token, as {@link String#hashCode} has it; only of a plain token. */
  int hash() {
    return hash;
  }

  /** Whether a plain token is {@code folded} in any case. */
  boolean isPlainly(String folded) {
    if (folded.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char lower = LOWER[c] == 0 ? c : LOWER[c];
      if (lower != folded.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  private void readWord() {
    kind = Kind.WORD;
    plain = true;
    int sum = 0;
    int i = start;
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      if (c < ASCII && LOWER[c] != 0) {
        sum = 31 * sum + LOWER[c];
        i++;
      } else if (Folding.isApostrophe(c)) {
        if (!isNot(i)) {
          break;
        }
        sum = 31 * sum + c;
        plain &= c < ASCII;
        i++;
      } else {
        int next = c < ASCII ? i : afterLetter(i);
        if (next == i) {
          break;
        }
        plain = false;
        i = next;
        if (writesWithoutSpaces(text.codePointBefore(i))) {
          break;
        }
      }
    }
    hash = sum;
    end = Math.max(i, start + 1);
  }

  /** The end of the letter at {@code i} if it goes on with the word, otherwise {@code i}. */
  private int afterLetter(int i) {
    int c = text.codePointAt(i);
    if (!isWord(c)) {
      return i;
    }
    int next = i + Character.charCount(c);
    if (!writesWithoutSpaces(c)) {
      return next;
    }
    if (i > start) {
      return i;
    }
    while (next < text.length() && isMark(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next;
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
    while (i < text.length() && (isSpace(text.charAt(i)) || isHyphen(text.charAt(i)))) {
      hyphens += isHyphen(text.charAt(i)) ? 1 : 0;
      lineBreak |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
      i++;
    }
    boolean atLineEnd = lineBreak && isHyphen(text.charAt(start));
    if (hyphens == 0 || (hyphens == 1 && (i == start + 1 || atLineEnd))) {
      kind = Kind.GAP;
      plain = false;
      end = i;
    } else {
      readMark(i - start);
    }
  }

  private void readMark(int length) {
    kind = Kind.MARK;
    end = start + length;
    plain = length == 1 && text.charAt(start) < ASCII;
    hash = text.charAt(start);
  }

  /** Whether a character can be part of a word. */
  public static boolean isWord(int c) {
    return (WORD_TYPES >> Character.getType(c) & 1) != 0 || c == 0x200C || c == 0x200D;
  }

  private static boolean isMark(int c) {
    return (MARK_TYPES >> Character.getType(c) & 1) != 0;
  }

  /** Whether a character is white space of any kind, the kinds that do not break included. */
  public static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether a letter's script puts no spaces between words. */
  public static boolean writesWithoutSpaces(int c) {
    if (c < FIRST_WITHOUT_SPACES) {
      return false;
    }
    return switch (UScript.getScript(c)) {
      case UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA ->
          true;
      default -> c == 0x30FC || c == 0xFF70;
    };
  }
}
