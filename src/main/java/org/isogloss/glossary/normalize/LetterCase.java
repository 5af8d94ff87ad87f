package org.isogloss.glossary.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * Carries the case of what was found over to what replaces it.
 *
 * <ol>
 *   <li>Found as the glossary writes it: the replacement stands as the glossary writes it too, but
 *       a sentence that began with a capital goes on doing so, and a title stays one.
 *   <li>All capitals: all capitals. Capitals where the glossary has none beyond the first word:
 *       every word a capital, the small ones excepted. A capital first: a capital first.
 *   <li>A word of the replacement with capitals or digits of its own ({@code Share99}, {@code DNA},
 *       {@code iPhone}) keeps them. No letter is ever made small.
 * </ol>
 */
final class LetterCase {

  private final ULocale locale;
  private final Locale javaLocale;
  private final SmallWords small;

  LetterCase(LocaleTag locale) {
    this.locale = locale.toULocale();
    this.javaLocale = this.locale.toLocale();
    this.small = SmallWords.of(locale);
  }

  /**
   * How capitals are set in a term found.
   *
   * @param span where it stands
   * @param surface as the glossary writes the same form
   */
  CaseShape shapeOf(String sentence, Span span, String surface) {
    return CaseShape.of(sentence, span, surface, small);
  }

  /** A replacement, given as the glossary writes it, in a shape. */
  String apply(CaseShape shape, String replacement) {
    if (shape == CaseShape.AS_WRITTEN) {
      return replacement;
    }
    StringBuilder carried = new StringBuilder(replacement.length());
    TokenCursor cursor = new TokenCursor(replacement);
    boolean first = true;
    boolean afterApostrophe = false;
    while (cursor.advance()) {
      String token = cursor.text();
      if (cursor.kind() == TokenCursor.Kind.WORD) {
        token = word(token, shape, first, afterApostrophe);
        first = false;
      }
      afterApostrophe = Folding.isApostrophe(token.codePointAt(0));
      carried.append(token);
    }
    return carried.toString();
  }

  private String word(String word, CaseShape shape, boolean first, boolean afterApostrophe) {
    if (hasOwnCase(word)) {
      return word;
    }
    boolean capital =
        switch (shape) {
          case UPPER, EVERY_WORD -> true;
          case TITLE -> !small.contain(word);
          default -> false;
        };
    if (shape == CaseShape.UPPER) {
      return UCharacter.toUpperCase(locale, word);
    }
    return first || (capital && !afterApostrophe)
        ? CaseMap.toTitle().wholeString().noLowercase().apply(javaLocale, null, word)
        : word;
  }

  /** Whether a word has a capital after its first letter, or a digit. */
  private static boolean hasOwnCase(String word) {
    int first = Character.charCount(word.codePointAt(0));
    return word.codePoints().anyMatch(Character::isDigit)
        || word.substring(first).codePoints().anyMatch(Character::isUpperCase);
  }
}
