package org.isogloss.align;

/**
 * Turns posteriors into how often such beads are right.
 *
 * <ol>
 *   <li>What speaks for a bead does not speak independently, so the posterior's log-odds are too
 *       great; the fewer sentences the words were learned from, the more so.
 *   <li>Merges, splits and skips are right less often than pairs of one sentence each.
 * </ol>
 *
 * <p>A logistic regression (Platt, 1999) over 68,000 beads of development texts of four kinds
 * (de–fr literature; short, very short, and long texts whose verses were dropped and joined at
 * random), each kind weighing the same.
 */
final class Confidence {

  private static final double LEAST = 0.01;
  private static final double GREATEST = 0.99;

  /** More extreme posteriors are not told apart. */
  private static final double GREATEST_POSTERIOR = 0.9999;

  private static final double PAIR = -0.305;
  private static final double MERGE = -0.803;
  private static final double SKIP = -0.669;

  private static final double SLOPE = 0.427;
  private static final double MORE_SENTENCES = 0.384;
  private static final double USUAL_SENTENCES = 300;

  /** The texts it was fitted on are neither shorter nor longer. */
  private static final double FEW_SENTENCES = 150;

  private static final double MANY_SENTENCES = 3000;

  private final double slope;

  /**
   * For the beads of texts.
   *
   * @param sentences how many source sentences the words were learned from
   */
  Confidence(long sentences) {
    double counted = Math.max(FEW_SENTENCES, Math.min(MANY_SENTENCES, (double) sentences));
    slope = SLOPE + MORE_SENTENCES * StrictMath.log10(counted / USUAL_SENTENCES);
  }

  /** From 0.01 to 0.99. */
  double of(Step step) {
    double posterior =
        Math.max(1 - GREATEST_POSTERIOR, Math.min(GREATEST_POSTERIOR, step.posterior()));
    double odds = kind(BeadShape.get(step.shape())) + slope * Math.log(posterior / (1 - posterior));
    return Math.max(LEAST, Math.min(GREATEST, 1 / (1 + Math.exp(-odds))));
  }

  private static double kind(BeadShape shape) {
    if (shape.isSkip()) {
      return SKIP;
    }
    return shape.source() + shape.target() == 2 ? PAIR : MERGE;
  }
}
