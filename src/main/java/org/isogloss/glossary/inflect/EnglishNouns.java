package org.isogloss.glossary.inflect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final int LONGEST_ENDING;

  static {
    for (String word : TABLE.words()) {
      LISTED_PLURALS.addAll(listed(TABLE.of(word)));
    }
    int longest = 0;
    for (String ending : TABLE.endings()) {
      for (String plural : listed(TABLE.ofEnding(ending))) {
        if (!plural.equals(ending)) {
          SINGULAR_ENDINGS.put(plural, ending);
          longest = Math.max(longest, plural.length());
        }
      }
    }
    LONGEST_ENDING = longest;
  }

  private EnglishNouns() {}

  private static List<String> listed(@Nullable List<List<String>> columns) {
    return columns == null ? List.of() : columns.get(0);
  }

  /** A noun's plurals, the usual one first; never empty. */
  static List<String> plurals(String singular) {
    if (TABLE.has(singular)) {
      return listed(TABLE.of(singular));
    }
    String ending = TABLE.endingOf(singular);
    if (ending != null) {
      String stem = EnglishSpelling.cut(singular, ending.length());
      return listed(TABLE.ofEnding(ending)).stream().map(stem::concat).toList();
    }
    return List.of(EnglishSpelling.withS(singular));
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
