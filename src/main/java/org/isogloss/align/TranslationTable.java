package org.isogloss.align;

/**
 * How strongly tokens of both sides belong together: for each pair, how many times likelier the two
 * are to meet in corresponding sentences than by chance. Sparse, by source token.
 */
final class TranslationTable {

  final int[] rowStart;
  final int[] targets;
  final float[] strengths;
  final double[] sourceMass;
  final double[] targetMass;

  /**
   * A table from counts.
   *
   * @param pairs the pairs
   * @param counts for each pair how often the two are believed to correspond; not above 0: not
   */
  TranslationTable(PairIndex pairs, double[] counts, PreparedSide source, PreparedSide target) {
    rowStart = new int[source.vocabulary.size() + 1];
    sourceMass = new double[source.vocabulary.size()];
    targetMass = new double[target.vocabulary.size()];
    int kept = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (counts[i] > 0) {
        rowStart[pairs.source(i) + 1]++;
        kept++;
      }
    }
    for (int s = 0; s < source.vocabulary.size(); s++) {
      rowStart[s + 1] += rowStart[s];
    }
    targets = new int[kept];
    strengths = new float[kept];
    fill(pairs, counts, source, target);
  }

  private void fill(PairIndex pairs, double[] counts, PreparedSide source, PreparedSide target) {
    int[] next = rowStart.clone();
    double tokens = Math.sqrt((double) source.tokenCount * target.tokenCount);
    for (int i = 0; i < pairs.size(); i++) {
      if (counts[i] > 0) {
        int s = pairs.source(i);
        int t = pairs.target(i);
        double inSource = source.frequencies[s] + 1.0;
        double inTarget = target.frequencies[t] + 1.0;
        targets[next[s]] = t;
        strengths[next[s]] = (float) (counts[i] * tokens / (inSource * inTarget));
        next[s]++;
        sourceMass[s] = Math.min(1, sourceMass[s] + counts[i] / inSource);
        targetMass[t] = Math.min(1, targetMass[t] + counts[i] / inTarget);
      }
    }
  }

  /** What likeness alone suggests, before any sentence is aligned. */
  static TranslationTable of(Cognates cognates, PreparedSide source, PreparedSide target) {
    PairIndex pairs = cognates.pairs();
    double[] counts = new double[pairs.size()];
    for (int i = 0; i < counts.length; i++) {
      int meetings =
          Math.min(source.frequencies[pairs.source(i)], target.frequencies[pairs.target(i)]);
      counts[i] = cognates.weights().get(i) * meetings;
    }
    return new TranslationTable(pairs, counts, source, target);
  }
}
