package org.isogloss.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What single characters do where sentences meet; Unicode's properties, with short cuts. */
final class Characters {

  /** Why the scanner looks at a character: it stops at all but the ordinary ones. */
  static final byte ORDINARY = 0;

  static final byte LINE_END = 1;
  static final byte TERMINATOR = 2;
  static final byte QUOTE = 3;
  static final byte OPEN_BRACKET = 4;
  static final byte CLOSE_BRACKET = 5;
  static final byte COLON = 6;
  static final byte SYMBOL = 7;
  static final byte RULER = 8;
  static final byte BULLET = 9;

  /** Two of them are a full stop in typewriters' hands. */
  static final char ETHIOPIC_WORD_SPACE = '፡';

  /** Unicode counts it among what ends sentences, but it is the Burmese comma. */
  private static final char LITTLE_SECTION = '၊';

  private static final int NEXT_LINE = 0x85;

  /** Of Chinese and Japanese; Devanagari, Burmese, Khmer, Tibetan and Ethiopic. */
  private static final String SPACELESS_STOPS = "。！？｡।॥။។།።፧";

  private static final String BULLETS = "•‣⁃◦▪●■";

  /** A byte for every UTF-16 code unit: a look-up costs far less than asking for properties. */
  private static final byte[] KINDS = kinds();

  private Characters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kindByProperties((char) i);
    }
    return kinds;
  }

  private static byte kindByProperties(char c) {
    if (isLineEnd(c)) {
      return LINE_END;
    }
    if (isTerminatorByProperties(c)) {
      return TERMINATOR;
    }
    return switch (c) {
      case '"' -> QUOTE;
      case '(', '（' -> OPEN_BRACKET;
      case ')', '）' -> CLOSE_BRACKET;
      case ':', ';', '=', '|', ETHIOPIC_WORD_SPACE -> COLON;
      case '_', '*', '-', '~', '#' -> RULER;
      default ->
          BULLETS.indexOf(c) >= 0
              ? BULLET
              : Character.isHighSurrogate(c) || isSymbol(c) ? SYMBOL : ORDINARY;
    };
  }

  private static boolean isTerminatorByProperties(char c) {
    return c == '…'
        || (Character.getType(c) == Character.OTHER_PUNCTUATION
            && c != LITTLE_SECTION
            && UCharacter.hasBinaryProperty(c, UProperty.S_TERM));
  }

  private static boolean isSymbol(char c) {
    return c > 0xFF && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  /** Why a scanner stops at a character; {@link #ORDINARY} if it doesn't. */
  static byte kind(char c) {
    return KINDS[c];
  }

  /** White space, in the widest sense anybody has for it. */
  static boolean isWhite(char c) {
    if (c < 0x80) {
      return c <= ' ' && Character.isWhitespace(c);
    }
    return c == NEXT_LINE || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** Whether a line or paragraph ends with the character. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
  }

  /** Whether a sentence may end with the character, in any script. */
  static boolean isTerminator(char c) {
    return KINDS[c] == TERMINATOR;
  }

  /** Whether the terminator needs no white space after it: that of a script without spaces. */
  static boolean standsWithoutSpace(char terminator) {
    return SPACELESS_STOPS.indexOf(terminator) >= 0;
  }

  /** Whether the terminator is one of Chinese and Japanese. */
  static boolean isIdeographicStop(char terminator) {
    return terminator == '。' || terminator == '！' || terminator == '？' || terminator == '｡';
  }

  /** Whether the character belongs to a script written without spaces. */
  static boolean isOfSpacelessScript(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Whether the character can only close: a closing bracket or quote. */
  static boolean closes(char c) {
    if (c < 0x80) {
      return c == ')' || c == ']' || c == '}';
    }
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /**
   * Whether the character closes here and opens there: straight quotes, {@code “} and {@code «}.
   */
  static boolean mayClose(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'';
    }
    return Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** Whether the character opens round brackets. */
  static boolean opensBracket(char c) {
    return KINDS[c] == OPEN_BRACKET;
  }

  /** Whether the character closes round brackets. */
  static boolean closesBracket(char c) {
    return KINDS[c] == CLOSE_BRACKET;
  }

  /** Whether the character may stand before a sentence's first letter. */
  static boolean opens(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'' || c == '(' || c == '[' || c == '{' || c == '`';
    }
    int type = Character.getType(c);
    return c == '¿'
        || c == '¡'
        || type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Whether the character is a dash or what typewriters write for one. */
  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  /** Whether the character stands before the items of a list. */
  static boolean isBullet(char c) {
    return KINDS[c] == BULLET || c == '*' || isDash(c);
  }

  /** Whether the code point is a picture. */
  static boolean isEmoji(int codePoint) {
    return codePoint > 0xFF
        && UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  /** Whether the letter is one of a script without capitals. */
  static boolean isUncased(int codePoint) {
    return Character.isLetter(codePoint)
        && !Character.isUpperCase(codePoint)
        && !Character.isLowerCase(codePoint)
        && !Character.isTitleCase(codePoint);
  }

  /** Whether the character only changes the one before it, or turns the text's direction. */
  static boolean followsOn(int codePoint) {
    return codePoint >= 0x300
        && (extendsGrapheme(codePoint)
            || UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL));
  }

  /** Whether the letter is of a script without capitals whose letters stand for single sounds. */
  static boolean hasLetters(char c) {
    return isUncased(c) && c < 0x1100;
  }

  /** Whether the character makes one grapheme with the one before it. */
  static boolean extendsGrapheme(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int kind = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
    return kind == UCharacter.GraphemeClusterBreak.EXTEND
        || kind == UCharacter.GraphemeClusterBreak.SPACING_MARK
        || kind == UCharacter.GraphemeClusterBreak.ZWJ;
  }
}
