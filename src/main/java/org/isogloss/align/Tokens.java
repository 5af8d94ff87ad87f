package org.isogloss.align;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks sentences into the units the aligner compares.
 *
 * <ol>
 *   <li>Case is folded, accents are stripped.
 *   <li>A run of letters is a token, cut to its first five, so that most forms of a word are one.
 *   <li>A run of digits is a token, whole.
 *   <li>Han and hiragana letters are tokens of their own (a katakana run is a word like any other);
 *       where a script without spaces between words is broken by ICU's dictionaries, its words are.
 * </ol>
 */
final class Tokens {

  private static final int STEM = 5;
  private static final int LONGEST_NUMBER = 12;

  /** A sentence's later tokens are not looked at; bounds the work for a line without end. */
  static final int MOST_TOKENS = 300;

  private static final int MOST_CHARACTERS = 8000;

  /** Never used itself, only its copies. */
  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

  private Tokens() {}

  /** The tokens of a sentence in order, at most 300 of them. */
  static List<String> of(String sentence) {
    String head =
        sentence.length() > MOST_CHARACTERS ? sentence.substring(0, MOST_CHARACTERS) : sentence;
    String folded = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(head, true));
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    boolean digits = false;
    for (int i = 0; i < folded.length() && tokens.size() < MOST_TOKENS; ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetter(c);
      boolean digit = !letter && Character.isDigit(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean alone = letter && standsAlone(c);
      if ((!letter && !digit) || alone || (token.length() > 0 && digit != digits)) {
        flush(token, tokens);
      }
      if (alone && hasDictionary(c)) {
        int end = endOfRun(folded, i);
        addWords(folded.substring(i - Character.charCount(c), end), tokens);
        i = end;
      } else if (alone) {
        tokens.add(Character.toString(c));
      } else if ((letter && token.length() < STEM) || (digit && token.length() < LONGEST_NUMBER)) {
        token.appendCodePoint(digit ? '0' + Character.digit(c, 10) : c);
        digits = digit;
      }
    }
    flush(token, tokens);
    return tokens;
  }

  private static void flush(StringBuilder token, List<String> tokens) {
    if (token.length() > 0) {
      tokens.add(token.toString());
      token.setLength(0);
    }
  }

  private static int endOfRun(String text, int from) {
    int i = from;
    while (i < text.length() && hasDictionary(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static void addWords(String run, List<String> tokens) {
    BreakIterator words = WORDS.clone();
    words.setText(run);
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      if (tokens.size() < MOST_TOKENS) {
        tokens.add(run.substring(from, to));
      }
      from = to;
    }
  }

  /** Vowel signs and tone marks belong to the run. */
  private static boolean hasDictionary(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c) || isMark(c);
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int letter) {
    if (letter < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** A sentence's length in UTF-16 code units, white space left out. */
  static int lengthOf(String sentence) {
    int length = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        length++;
      }
    }
    return length;
  }

  /** Whether a token is a number. */
  static boolean isNumber(String token) {
    return Character.isDigit(token.codePointAt(0));
  }
}
