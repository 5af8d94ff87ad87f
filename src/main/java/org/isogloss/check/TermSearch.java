package org.isogloss.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isogloss.text.LocaleTag;

/**
 * Looks for a term in a text of any language, in whatever form it stands there.
 *
 * <ol>
 *   <li>Words are compared in one case and without accents, by the first 70% of their letters,
 *       three at least: endings carry the inflection.
 *   <li>A stem of five letters or more may stand inside a word, as in German compounds.
 *   <li>All words of the term must stand near each other, in any order; articles and prepositions
 *       between them ({@code de}, {@code la}) need not.
 *   <li>Where words are not set apart by spaces, the term must stand there as it is.
 * </ol>
 */
final class TermSearch {

  private static final int LEAST_STEM = 3;
  private static final int LEAST_INNER_STEM = 5;
  private static final int NEAR = 3;

  private static final Set<String> LINKING =
      Set.of(
          "a", "au", "da", "das", "de", "del", "della", "der", "des", "di", "die", "do", "du", "el",
          "la", "las", "le", "les", "los", "of", "the", "van", "von", "y", "et", "und", "d", "l");

  private final String text;
  private final String folded;
  private final List<String> words;
  private final boolean withoutSpaces;

  TermSearch(String text, LocaleTag locale) {
    this.text = text;
    this.folded = Words.fold(text);
    this.words = Words.of(text);
    this.withoutSpaces = locale.writesWithoutSpaces();
  }

  /** Whether the very words stand in the text. */
  boolean hasVerbatim(String term, boolean caseSensitive) {
    return caseSensitive ? text.contains(term) : folded.contains(Words.fold(term));
  }

  /** Whether the term stands in the text in some form. */
  boolean has(String term) {
    if (withoutSpaces) {
      return folded.contains(Words.fold(term));
    }
    List<String> wanted = stems(term);
    if (wanted.isEmpty()) {
      return folded.contains(Words.fold(term));
    }
    for (int i = 0; i < words.size(); i++) {
      if (isFormOf(words.get(i), wanted.get(0)) && allNear(wanted, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean allNear(List<String> wanted, int place) {
    int reach = wanted.size() + NEAR;
    List<String> near =
        words.subList(Math.max(0, place - reach), Math.min(words.size(), place + reach + 1));
    for (String stem : wanted) {
      if (near.stream().noneMatch(word -> isFormOf(word, stem))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFormOf(String word, String stem) {
    if (stem.length() < LEAST_STEM) {
      return word.equals(stem);
    }
    return word.startsWith(stem) || (stem.length() >= LEAST_INNER_STEM && word.contains(stem));
  }

  private static List<String> stems(String term) {
    List<String> stems = new ArrayList<>();
    List<String> all = Words.of(term);
    for (String word : all) {
      if (all.size() == 1 || !LINKING.contains(word)) {
        stems.add(word.substring(0, stemLength(word)));
      }
    }
    return stems;
  }

  private static int stemLength(String word) {
    int seventyPercent = (word.length() * 7 + 9) / 10;
    return Math.min(word.length(), Math.max(LEAST_STEM, seventyPercent));
  }
}
