package org.isogloss.align;

/**
 * Turns posteriors into how often such beads are right.
 *
 * <p>A bead's confidence is held between 0.01 and 0.99; a skip's is never above 0.95, since that
 * nothing corresponds is only ever inferred.
 */
final class Confidence {

  private static final double LEAST = 0.01;
  private static final double GREATEST = 0.99;
  private static final double GREATEST_SKIP = 0.95;

  private static final double SLOPE = 0.4;
  private static final double BEND = 0.06;

  private Confidence() {}

  /** From 0.01 to 0.99. */
  static double of(Step step) {
    boolean skip = BeadShape.get(step.shape()).isSkip();
    return Math.max(LEAST, Math.min(skip ? GREATEST_SKIP : GREATEST, calibrated(step.posterior())));
  }

  /**
   * Sentences that decide for a bead do not do so independently, so posteriors above one half are
   * too sure; never falls. Fitted on the development texts.
   */
  private static double calibrated(double posterior) {
    if (posterior <= 0.5 || posterior >= 1) {
      return posterior;
    }
    double odds = Math.log(posterior / (1 - posterior));
    return 1 / (1 + Math.exp(-odds * (SLOPE + BEND * odds)));
  }
}
