package org.isogloss.glossary.inflect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The number of English nouns. All words are in lower case.
 *
 * <ol>
 *   <li>A word that is listed in {@code english-nouns.txt} has the plurals listed there.
 *   <li>A word that ends as listed there takes the plurals of its ending.
 *   <li>Any other takes {@code s}, {@code es} or {@code ies} by its last letters.
 * </ol>
 *
 * <p>The way back, whether a word is a plural, asks the same lists and rules for a singular of
 * which it is the plural.
 */
final class EnglishNouns {

  private static final WordTable TABLE = WordTable.read("english-nouns.txt");
  private static final Set<String> LISTED_PLURALS = new HashSet<>();

  /** Of each listed plural ending its singular. */
  private static final Map<String, String> SINGULAR_ENDINGS = new HashMap<>();

  private static final LastLetters LAST_LETTERS = new LastLetters();
  private static final int LONGEST_ENDING;

  static {
    TABLE.firstColumns().forEach(LISTED_PLURALS::add);
    TABLE
        .endings()
        .forEach(
            (singular, plurals) -> {
              for (String plural : plurals) {
                if (!plural.equals(singular)) {
                  SINGULAR_ENDINGS.put(plural, singular);
                  LAST_LETTERS.add(plural);
                }
              }
            });
    LONGEST_ENDING = SINGULAR_ENDINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private EnglishNouns() {}

  /** A noun's plurals, the usual one first; never empty. */
  static List<String> plurals(String singular) {
    WordTable.Line line = TABLE.find(singular);
    return line == null ? List.of(EnglishSpelling.withS(singular)) : line.spellings(0);
  }

  /** Whether a word is the plural of another, and no singular. */
  static boolean isPlural(String word) {
    if (TABLE.has(word)) {
      return false;
    }
    if (LISTED_PLURALS.contains(word) || hasPluralEnding(word)) {
      return true;
    }
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return false;
    }
    String stem = EnglishSpelling.cut(word, 1);
    return isPluralOf(word, stem)
        || (word.endsWith("es") && isPluralOf(word, EnglishSpelling.cut(word, 2)))
        || (word.endsWith("ies") && isPluralOf(word, EnglishSpelling.cut(word, 3) + "y"));
  }

  private static boolean hasPluralEnding(String word) {
    if (!LAST_LETTERS.fit(word)) {
      return false;
    }
    for (int i = Math.max(0, word.length() - LONGEST_ENDING); i < word.length(); i++) {
      String singular = SINGULAR_ENDINGS.get(word.substring(i));
      if (singular != null && isPluralOf(word, word.substring(0, i) + singular)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPluralOf(String word, String singular) {
    return singular.length() > 1 && plurals(singular).contains(word);
  }
}
