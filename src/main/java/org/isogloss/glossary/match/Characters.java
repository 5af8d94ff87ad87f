package org.isogloss.glossary.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/**
 * What each character is to a term, looked up in tables instead of asked of Unicode. Shared by
 * threads.
 *
 * <ol>
 *   <li>The characters of the Basic Multilingual Plane stand on pages of 256; a page is filled when
 *       one of its characters is first met, so that a text pays for its own scripts only. ASCII has
 *       a table of its own.
 *   <li>Most characters fold to one character whatever stands beside them: they and what they fold
 *       to neither combine with what stands before nor are decomposed by NFC (UAX #15, quick check
 *       "yes", combining class 0), and their full case folding is one character. A word of such
 *       characters is folded one by one as it is read, without a string being made of it.
 *   <li>All others have the fold {@link #NONE}: a word with one of them is given to {@link
 *       Folding}.
 * </ol>
 */
final class Characters {

  /** The fold of a character that cannot be folded by itself. */
  static final char NONE = 0;

  /** Punctuation, symbols, and the halves of what is beyond the plane. */
  static final byte MARK = 0;

  /** Letters, digits, and what goes on with them. */
  static final byte WORD = 1;

  /** A letter of a script that puts no spaces between words. */
  static final byte ALONE = 2;

  /** White space of any kind. */
  static final byte SPACE = 3;

  /** A hyphen. */
  static final byte HYPHEN = 4;

  /** An apostrophe of any kind. */
  static final byte APOSTROPHE = 5;

  static final int ASCII = 128;

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
  private static final int COMBINING_TYPES =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;
  private static final int PAGE_SIZE = 256;
  private static final int QUICK_CHECK_YES =
      UCharacter.getIntPropertyValue('a', UProperty.NFC_QUICK_CHECK);

  private static final @Nullable Page[] PAGES = new Page[Character.MAX_VALUE / PAGE_SIZE + 1];

  /** Of each ASCII character its fold. */
  private static final char[] ASCII_FOLD = new char[ASCII];

  /** Of each ASCII word character its fold; {@link #NONE} for the others. */
  private static final char[] ASCII_WORD = new char[ASCII];

  private static final boolean[] ASCII_MARK = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      ASCII_MARK[c] = kindOf(c) == MARK && foldOf(c) == c && c != NONE;
      ASCII_FOLD[c] = foldOf(c);
      ASCII_WORD[c] = kindOf(c) == WORD ? foldOf(c) : NONE;
    }
  }

  private Characters() {}

  /** Its fields are final, so that a thread that sees the page sees it filled. */
  private static final class Page {

    private final byte[] kinds = new byte[PAGE_SIZE];
    private final char[] folds = new char[PAGE_SIZE];

    Page(int first) {
      for (int i = 0; i < PAGE_SIZE; i++) {
        kinds[i] = kindOf((char) (first + i));
        folds[i] = foldOf((char) (first + i));
      }
    }
  }

  private static Page page(char c) {
    Page page = PAGES[c / PAGE_SIZE];
    if (page == null) {
      page = new Page(c / PAGE_SIZE * PAGE_SIZE);
      PAGES[c / PAGE_SIZE] = page;
    }
    return page;
  }

  /** The lower case of an ASCII letter, a digit or the low line as it is, else {@link #NONE}. */
  static char asciiWord(char c) {
    return c < ASCII ? ASCII_WORD[c] : NONE;
  }

  /** Whether it is ASCII punctuation or an ASCII symbol that is a token whatever follows it. */
  static boolean isAsciiMark(char c) {
    return c < ASCII && ASCII_MARK[c];
  }

  /** What a character of the plane is. */
  static byte kind(char c) {
    return page(c).kinds[c % PAGE_SIZE];
  }

  /** What it folds to, be it a letter or not; {@link #NONE} if that takes more than a table. */
  static char fold(char c) {
    return c < ASCII ? ASCII_FOLD[c] : page(c).folds[c % PAGE_SIZE];
  }

  private static byte kindOf(char c) {
    if (Folding.isApostrophe(c)) {
      return APOSTROPHE;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      return HYPHEN;
    }
    if (!isWord(c)) {
      return MARK;
    }
    return writesWithoutSpaces(c) ? ALONE : WORD;
  }

  private static char foldOf(char c) {
    if (Folding.isApostrophe(c)) {
      return '\'';
    }
    if (!standsByItself(c)) {
      return NONE;
    }
    String folded = UCharacter.foldCase(String.valueOf(c), true);
    return folded.length() == 1 && standsByItself(folded.charAt(0)) ? folded.charAt(0) : NONE;
  }

  private static boolean standsByItself(char c) {
    return !Character.isSurrogate(c)
        && UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == QUICK_CHECK_YES
        && UCharacter.getCombiningClass(c) == 0;
  }

  /** Whether a character can be part of a word. */
  static boolean isWord(int c) {
    return (WORD_TYPES >> Character.getType(c) & 1) != 0 || c == 0x200C || c == 0x200D;
  }

  /** Whether it belongs to the letter before it. */
  static boolean isCombining(int c) {
    return (COMBINING_TYPES >> Character.getType(c) & 1) != 0;
  }

  /** Whether a letter's script puts no spaces between words. */
  static boolean writesWithoutSpaces(int c) {
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
