package org.isogloss.align;

/**
 * How strongly tokens of both sides belong together: for each pair, how many times likelier the two
 * are to meet in corresponding sentences than by chance. Sparse, by source token.
 */
final class TranslationTable {

  /** Chooses pairs. */
  interface Choice {

    /**
     * Whether a pair is chosen: a source token and a target token, and how strongly they belong.
     */
    boolean takes(int source, int target, float strength);
  }

  /** A word of a short text is not as frequent in its language as in the text. */
  private static final double ASSUMED_TOKENS = 2000;

  /** A pair that makes up less of both its tokens says nothing, and there are many of them. */
  private static final double LEAST_SHARE = 0.01;

  final int[] rowStart;
  final int[] targets;
  final float[] strengths;

  /** For each pair how often the two are believed to correspond. */
  final float[] counts;

  final double[] sourceMass;
  final double[] targetMass;

  /**
   * A table from counts.
   *
   * @param pairs for each pair how often the two are believed to correspond; not above 0: not
   */
  TranslationTable(PairCounts pairs, Vocabulary source, Vocabulary target) {
    rowStart = new int[source.size() + 1];
    sourceMass = new double[source.size()];
    targetMass = new double[target.size()];
    int kept = 0;
    for (int s = 0; s < source.size(); s++) {
      double inSource = source.frequency(s) + 1.0;
      for (int e = pairs.rowStart[s]; e < pairs.rowStart[s + 1]; e++) {
        double inTarget = target.frequency(pairs.targets[e]) + 1.0;
        kept += pairs.counts[e] > LEAST_SHARE * Math.min(inSource, inTarget) ? 1 : 0;
      }
      rowStart[s + 1] = kept;
    }
    targets = new int[kept];
    strengths = new float[kept];
    counts = new float[kept];
    double tokens = Math.sqrt((double) source.total() * target.total()) + ASSUMED_TOKENS;
    int at = 0;
    for (int s = 0; s < source.size(); s++) {
      double inSource = source.frequency(s) + 1.0;
      for (int e = pairs.rowStart[s]; e < pairs.rowStart[s + 1]; e++) {
        int t = pairs.targets[e];
        double inTarget = target.frequency(t) + 1.0;
        if (pairs.counts[e] > LEAST_SHARE * Math.min(inSource, inTarget)) {
          float strength = (float) (pairs.counts[e] * tokens / (inSource * inTarget));
          put(at, s, t, strength, pairs.counts[e], source, target);
          at++;
        }
      }
    }
  }

  private void put(
      int at, int s, int t, float strength, float count, Vocabulary source, Vocabulary target) {
    targets[at] = t;
    counts[at] = count;
    strengths[at] = strength;
    sourceMass[s] = Math.min(1, sourceMass[s] + count / (source.frequency(s) + 1.0));
    targetMass[t] = Math.min(1, targetMass[t] + count / (target.frequency(t) + 1.0));
  }

  private TranslationTable(int sources, int targetTokens, int pairs) {
    rowStart = new int[sources + 1];
    targets = new int[pairs];
    strengths = new float[pairs];
    counts = new float[pairs];
    sourceMass = new double[sources];
    targetMass = new double[targetTokens];
  }

  /** The table without the pairs that are not chosen. */
  TranslationTable only(Choice choice, Vocabulary source, Vocabulary target) {
    int chosen = 0;
    for (int s = 0; s < source.size(); s++) {
      for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
        chosen += choice.takes(s, targets[e], strengths[e]) ? 1 : 0;
      }
    }
    TranslationTable some = new TranslationTable(source.size(), target.size(), chosen);
    int at = 0;
    for (int s = 0; s < source.size(); s++) {
      for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
        if (choice.takes(s, targets[e], strengths[e])) {
          some.put(at, s, targets[e], strengths[e], counts[e], source, target);
          at++;
        }
      }
      some.rowStart[s + 1] = at;
    }
    return some;
  }
}
