package org.isogloss.align;

/**
 * What runs of one to five sentences offer for explaining the words opposite (IBM Model 1), worked
 * out once for all scores. A run is named by the place after its last sentence and its length.
 */
final class Runs {

  /** What is not left to chance, where all words of a run are known. */
  static final double EXPLAINED = 0.8;

  private final int longest;
  private final float[] chances;
  private final float[] losses;
  private final float[] weights;

  /**
   * The runs of a side.
   *
   * @param mass for each token how much is known about what it stands for, from 0 to 1
   * @param longest the most sentences of a run
   */
  Runs(PreparedSide side, double[] mass, int longest) {
    this.longest = longest;
    int size = (side.size + 1) * longest;
    chances = new float[size];
    losses = new float[size];
    weights = new float[size];
    for (int end = 1; end <= side.size; end++) {
      double known = 0;
      int words = 0;
      for (int count = 1; count <= longest && count <= end; count++) {
        int[] tokens = side.tokens[end - count];
        known += mean(tokens, mass);
        words += tokens.length;
        int run = number(end, count);
        double share = EXPLAINED * known / count;
        chances[run] = (float) (1 - share);
        losses[run] = (float) Math.log(1 - share);
        weights[run] = (float) (EXPLAINED / Math.max(1, words));
      }
    }
  }

  private static double mean(int[] tokens, double[] mass) {
    double sum = 0;
    for (int token : tokens) {
      sum += mass[token];
    }
    return sum / Math.max(1, tokens.length);
  }

  /** The number of a run of {@code count} sentences that ends before the sentence {@code end}. */
  int number(int end, int count) {
    return end * longest + count - 1;
  }

  /** How probable a word opposite is if the run does not explain it, beside chance alone. */
  float chance(int run) {
    return chances[run];
  }

  /** The logarithm of that. */
  float loss(int run) {
    return losses[run];
  }

  /** How much a word of the run says about a word opposite. */
  float weight(int run) {
    return weights[run];
  }
}
