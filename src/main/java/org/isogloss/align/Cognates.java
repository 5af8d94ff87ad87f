package org.isogloss.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tokens that look alike: the same number, the same word, or words that share their beginning
 * and most of their letter pairs (Dice).
 */
final class Cognates {

  private static final int BEGINNING = 3;
  private static final int SHORTEST = 4;
  private static final double ALIKE = 0.6;
  private static final double NUMBER = 0.6;
  private static final double SAME_WORD = 0.5;
  private static final double SAME_SHORT_WORD = 0.05;
  private static final double LIKE_WORD = 0.35;
  private static final double SAME_TERM = 0.9;

  /** More words than this with one beginning say nothing about each other. */
  private static final int MOST_ALIKE = 200;

  private Cognates() {}

  /** Adds the pairs of two vocabularies that look alike, each with how much that says (0 to 1). */
  static void find(Vocabulary source, Vocabulary target, PairCounts.Builder pairs) {
    Map<String, List<Integer>> beginnings = new HashMap<>();
    for (int t = 0; t < target.size(); t++) {
      beginnings.computeIfAbsent(beginning(target.token(t)), k -> new ArrayList<>()).add(t);
    }
    for (int s = 0; s < source.size(); s++) {
      List<Integer> alike = beginnings.getOrDefault(beginning(source.token(s)), List.of());
      boolean few = alike.size() <= MOST_ALIKE;
      for (int t : alike) {
        double weight = weight(source.token(s), target.token(t), few);
        if (weight > 0) {
          pairs.add(s, t, weight);
        }
      }
    }
  }

  /** Numbers are only ever the same, so their beginning is all of them. */
  private static String beginning(String token) {
    boolean whole = token.length() <= BEGINNING || Tokens.isNumber(token);
    return whole ? token : token.substring(0, BEGINNING);
  }

  private static double weight(String source, String target, boolean few) {
    if (source.equals(target)) {
      if (source.charAt(0) == PreparedSide.TERM) {
        return SAME_TERM;
      }
      if (Tokens.isNumber(source)) {
        return NUMBER;
      }
      boolean telling = source.length() >= SHORTEST || source.charAt(0) >= 0x2E80;
      return telling ? SAME_WORD : SAME_SHORT_WORD;
    }
    boolean words = source.length() > SHORTEST && target.length() > SHORTEST;
    if (!few || !words || Tokens.isNumber(source)) {
      return 0;
    }
    double dice = dice(source, target);
    return dice >= ALIKE ? LIKE_WORD * dice : 0;
  }

  /** Twice the letter pairs both words have, by the letter pairs of both; each pair used once. */
  private static double dice(String a, String b) {
    int shared = 0;
    long used = 0;
    for (int i = 0; i + 2 <= a.length(); i++) {
      for (int k = 0; k + 2 <= b.length(); k++) {
        boolean same = a.charAt(i) == b.charAt(k) && a.charAt(i + 1) == b.charAt(k + 1);
        if (same && (used & (1L << k)) == 0) {
          used |= 1L << k;
          shared++;
          break;
        }
      }
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }
}
