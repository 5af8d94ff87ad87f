package org.isogloss.read;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Set;

/**
 * What stands in place of a line's end where a paragraph goes on.
 *
 * <ol>
 *   <li>Nothing, between two characters of scripts that put no space between words.
 *   <li>Nothing, after a soft hyphen.
 *   <li>Nothing, after a hyphen within a word: {@code post-⏎birth} is {@code post-birth}. The
 *       hyphen stays, since nothing says whether the word has it anyway. A hanging hyphen ({@code
 *       low-⏎and high-risk}), known by the word after it, keeps its space.
 *   <li>Otherwise one space.
 * </ol>
 */
final class LineJoin {

  private static final Set<String> AFTER_HANGING_HYPHEN =
      Set.of("and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "y", "o", "e");

  private static final int LONGEST_WORD = 5;

  private LineJoin() {}

  /**
   * A space, or nothing.
   *
   * @param end behind the line's last character
   * @param next at the next line's first character
   */
  static String between(CharSequence text, int end, int next) {
    if (end == 0 || next == text.length()) {
      return " ";
    }
    int before = Character.codePointBefore(text, end);
    int after = Character.codePointAt(text, next);
    boolean unspaced = isUnspaced(before) && isUnspaced(after);
    boolean softHyphen = before == Characters.SOFT_HYPHEN;
    return unspaced || softHyphen || isHyphenated(text, end, next) ? "" : " ";
  }

  /** Whether a word with a hyphen runs over the line's end. */
  static boolean isHyphenated(CharSequence text, int end, int next) {
    char hyphen = text.charAt(end - 1);
    boolean afterLetter =
        (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011')
            && end > 1
            && Character.isLetter(Character.codePointBefore(text, end - 1));
    return afterLetter
        && Character.isLetter(Character.codePointAt(text, next))
        && !AFTER_HANGING_HYPHEN.contains(wordAt(text, next));
  }

  private static String wordAt(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_WORD + 1);
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a character belongs to writing without spaces between words. */
  static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    boolean cjkPunctuation = (c > 0x3000 && c < 0x3040) || (c > 0xFF00 && c < 0xFF66);
    return cjkPunctuation
        || switch (UScript.getScript(c)) {
          case UScript.HAN,
              UScript.HIRAGANA,
              UScript.KATAKANA,
              UScript.BOPOMOFO,
              UScript.THAI,
              UScript.LAO,
              UScript.KHMER,
              UScript.MYANMAR ->
              true;
          default -> false;
        };
  }
}
