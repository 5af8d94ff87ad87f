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

  private Confidence() {}

  /** From 0.01 to 0.99. */
  static double of(Step step) {
    boolean skip = BeadShape.get(step.shape()).isSkip();
    return Math.max(LEAST, Math.min(skip ? GREATEST_SKIP : GREATEST, step.posterior()));
  }
}
