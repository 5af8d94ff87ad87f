package org.isogloss.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What single characters do where sentences meet; Unicode's properties, with short cuts. */
final class Characters {

  private static final int NEXT_LINE = 0x85;

  private Characters() {}

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
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?';
    }
    return c == '…'
        || (Character.getType(c) == Character.OTHER_PUNCTUATION
            && UCharacter.hasBinaryProperty(c, UProperty.S_TERM));
  }

  /** Whether the terminator needs no white space after it: that of a script without spaces. */
  static boolean standsWithoutSpace(char terminator) {
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
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /**
   * Whether the character closes here and opens there: straight quotes, {@code “} and {@code «}.
   */
  static boolean mayClose(char c) {
    return c == '"' || c == '\'' || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** Whether the character may stand before a sentence's first letter. */
  static boolean opens(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'' || c == '(' || c == '[' || c == '{';
    }
    int type = Character.getType(c);
    return c == '¿'
        || c == '¡'
        || type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
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
