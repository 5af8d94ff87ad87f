package org.isogloss.glossary.sheet;

import java.util.Collection;
import java.util.Optional;

/** Proposes what a mistyped word was meant to be. */
final class Suggestion {

  private Suggestion() {}

  /**
   * The known word that is nearest to a mistyped one.
   *
   * @param known the first of equally near ones is taken
   * @param distance how many letters may be added, dropped, changed or swapped with their neighbour
   */
  static Optional<String> nearest(String typed, Collection<String> known, int distance) {
    String best = null;
    int least = distance + 1;
    for (String word : known) {
      int steps = distance(typed, word);
      if (steps < least) {
        least = steps;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code did you mean "noun"?} or, where nothing is near, the words there are to choose from. */
  static String advice(String typed, Collection<String> known) {
    return nearest(typed, known, Math.max(1, typed.length() / 3))
        .map(word -> "did you mean \"" + word + "\"?")
        .orElse("write one of " + String.join(", ", known) + ", or leave the cell empty");
  }

  /** Optimal string alignment: Levenshtein's distance in which a swap of neighbours is one step. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
