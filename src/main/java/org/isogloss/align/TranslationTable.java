package org.isogloss.align;

/**
 * How strongly tokens of both sides belong together: for each pair, how many times likelier the two
 * are to meet in corresponding sentences than by chance. Sparse, by source token.
 */
final class TranslationTable {

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
          targets[at] = t;
          counts[at] = pairs.counts[e];
          strengths[at] = (float) (pairs.counts[e] * tokens / (inSource * inTarget));
          sourceMass[s] = Math.min(1, sourceMass[s] + pairs.counts[e] / inSource);
          targetMass[t] = Math.min(1, targetMass[t] + pairs.counts[e] / inTarget);
          at++;
        }
      }
    }
  }
}
