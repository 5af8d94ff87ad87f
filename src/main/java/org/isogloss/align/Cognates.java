package org.isogloss.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of tokens that look alike: the same number, the same word, or words that share their
 * beginning and most of their letter pairs (Dice).
 *
 * @param pairs the pairs
 * @param weights for each pair how much its likeness says, from 0 to 1
 */
record Cognates(PairIndex pairs, List<Double> weights) {

  private static final int BEGINNING = 3;
  private static final int SHORTEST = 4;
  private static final double ALIKE = 0.6;
  private static final double NUMBER = 0.6;
  private static final double SAME_WORD = 0.5;
  private static final double SAME_SHORT_WORD = 0.05;
  private static final double LIKE_WORD = 0.35;

  /** More words than this with one beginning say nothing about each other. */
  private static final int MOST_ALIKE = 200;

  static Cognates between(List<String> source, List<String> target) {
    Map<String, List<Integer>> beginnings = new HashMap<>();
    for (int t = 0; t < target.size(); t++) {
      beginnings.computeIfAbsent(beginning(target.get(t)), k -> new ArrayList<>()).add(t);
    }
    PairIndex pairs = new PairIndex();
    List<Double> weights = new ArrayList<>();
    for (int s = 0; s < source.size(); s++) {
      List<Integer> alike = beginnings.getOrDefault(beginning(source.get(s)), List.of());
      boolean few = alike.size() <= MOST_ALIKE;
      for (int t : alike) {
        double weight = weight(source.get(s), target.get(t), few);
        if (weight > 0) {
          pairs.add(s, t);
          weights.add(weight);
        }
      }
    }
    return new Cognates(pairs, weights);
  }

  /** Numbers are only ever the same, so their beginning is all of them. */
  private static String beginning(String token) {
    boolean whole = token.length() <= BEGINNING || Tokens.isNumber(token);
    return whole ? token : token.substring(0, BEGINNING);
  }

  private static double weight(String source, String target, boolean few) {
    if (source.equals(target)) {
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

  private static double dice(String a, String b) {
    Set<String> left = letterPairs(a);
    Set<String> right = letterPairs(b);
    int total = left.size() + right.size();
    left.retainAll(right);
    return 2.0 * left.size() / total;
  }

  private static Set<String> letterPairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
