package org.isogloss.align;

import java.util.List;

/**
 * How likely each shape of bead is, as logarithms. A skip is likelier after a skip: what is left
 * out is often a whole passage.
 */
final class Priors {

  /** How many beads the assumed frequencies weigh against the counted ones. */
  private static final double ASSUMED = 30;

  private static final double ASSUMED_SKIP_AFTER_SKIP = 0.5;

  private final double[] first = new double[BeadShape.count()];
  private final double skipAfterSkip;
  private final double matchAfterSkip;

  private Priors(double[] probabilities, double again) {
    double skips = probabilities[BeadShape.SOURCE_ONLY] + probabilities[BeadShape.TARGET_ONLY];
    for (int i = 0; i < first.length; i++) {
      first[i] = Math.log(probabilities[i]);
    }
    skipAfterSkip = Math.log(again / 2);
    matchAfterSkip = Math.log((1 - again) / (1 - skips));
  }

  /** What is expected before a text is seen. */
  static Priors assumed() {
    return of(List.of());
  }

  /** What the steps of a path suggest, smoothed. */
  static Priors of(List<Step> path) {
    double[] counts = new double[BeadShape.count()];
    double total = 0;
    double again = ASSUMED * ASSUMED_SKIP_AFTER_SKIP / 3;
    double afterSkip = ASSUMED / 3;
    boolean skipped = false;
    for (Step step : path) {
      boolean skip = BeadShape.get(step.shape()).isSkip();
      if (skipped) {
        afterSkip++;
        again += skip ? 1 : 0;
      } else {
        counts[step.shape()]++;
        total++;
      }
      skipped = skip;
    }
    double[] probabilities = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      probabilities[i] = (counts[i] + ASSUMED * BeadShape.get(i).prior()) / (total + ASSUMED);
    }
    return new Priors(probabilities, again / afterSkip);
  }

  /** The logarithm for a shape, given whether the bead before was a skip. */
  double of(int shape, boolean afterSkip) {
    if (!afterSkip) {
      return first[shape];
    }
    return BeadShape.get(shape).isSkip() ? skipAfterSkip : first[shape] + matchAfterSkip;
  }
}
