package org.isogloss.glossary.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;

/**
 * Carries the case of what was found over to what replaces it.
 *
 * <ol>
 *   <li>Found as the glossary writes it: the replacement stands as the glossary writes it too, but
 *       a sentence that began with a capital goes on doing so.
 *   <li>All capitals: all capitals. Capitals where the glossary has none beyond the first word:
 *       every word a capital, the small ones excepted. A capital first: a capital first.
 *   <li>A word of the replacement with capitals or digits of its own ({@code Share99}, {@code DNA})
 *       keeps them.
 * </ol>
 */
final class LetterCase {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "with", "by", "from",
          "de", "del", "la", "las", "los", "el", "y", "du", "des", "le", "les", "et", "und", "der",
          "die", "das", "den");

  private enum Shape {
    AS_WRITTEN,
    SENTENCE,
    TITLE,
    UPPER
  }

  private final ULocale locale;
  private final Locale javaLocale;

  LetterCase(LocaleTag locale) {
    this.locale = locale.toULocale();
    this.javaLocale = this.locale.toLocale();
  }

  /**
   * The replacement in the case of what was found.
   *
   * @param found as it stands in the text
   * @param surface as the glossary writes the same form
   * @param replacement as the glossary writes it
   * @param atStart whether the sentence begins with it
   */
  String carry(String found, String surface, String replacement, boolean atStart) {
    Shape shape = shapeOf(found, surface, atStart);
    if (shape == Shape.AS_WRITTEN) {
      return replacement;
    }
    StringBuilder carried = new StringBuilder(replacement.length());
    TokenCursor cursor = new TokenCursor(replacement);
    boolean first = true;
    while (cursor.advance()) {
      String token = cursor.text();
      if (cursor.kind() == TokenCursor.Kind.WORD) {
        token = word(token, shape, first);
        first = false;
      }
      carried.append(token);
    }
    return carried.toString();
  }

  private String word(String word, Shape shape, boolean first) {
    if (hasOwnCase(word)) {
      return word;
    }
    if (shape == Shape.UPPER) {
      return UCharacter.toUpperCase(locale, word);
    }
    boolean capital = first || (shape == Shape.TITLE && !SMALL_WORDS.contains(word));
    return capital
        ? CaseMap.toTitle().wholeString().noLowercase().apply(javaLocale, null, word)
        : word;
  }

  /** Whether a word has a capital after its first letter, or a digit. */
  private static boolean hasOwnCase(String word) {
    int first = Character.charCount(word.codePointAt(0));
    return word.codePoints().anyMatch(Character::isDigit)
        || word.substring(first).codePoints().anyMatch(Character::isUpperCase);
  }

  private static Shape shapeOf(String found, String surface, boolean atStart) {
    int capitals = (int) found.codePoints().filter(LetterCase::isCapital).count();
    boolean begins = isCapital(found.codePointAt(0));
    if (capitals == 0) {
      return Shape.AS_WRITTEN;
    }
    if (Folding.compose(found).equals(Folding.compose(surface))) {
      return begins && atStart ? Shape.SENTENCE : Shape.AS_WRITTEN;
    }
    if (capitals > 1 && found.codePoints().noneMatch(Character::isLowerCase)) {
      return Shape.UPPER;
    }
    if (begins && isTitle(words(found), words(surface))) {
      return Shape.TITLE;
    }
    return begins ? Shape.SENTENCE : Shape.AS_WRITTEN;
  }

  /**
   * Whether every later word that is not small is capital, and one is that the glossary has not.
   */
  private static boolean isTitle(List<String> found, List<String> surface) {
    boolean evidence = false;
    for (int i = 1; i < found.size(); i++) {
      String word = found.get(i);
      if (isCapital(word.codePointAt(0))) {
        evidence |= i < surface.size() && !isCapital(surface.get(i).codePointAt(0));
      } else if (!SMALL_WORDS.contains(word) && Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return evidence;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    while (cursor.advance()) {
      if (cursor.kind() == TokenCursor.Kind.WORD) {
        words.add(cursor.text());
      }
    }
    return words;
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
