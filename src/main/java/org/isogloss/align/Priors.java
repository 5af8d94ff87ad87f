package org.isogloss.align;

import java.util.Collection;
import java.util.List;

/**
 * How likely each bead is before its sentences are looked at, as logarithms.
 *
 * <p>After a match ({@link #MATCH}) come a match, a skip ({@link #SKIP}) or the first sentence of a
 * long gap ({@link #GAP}). A skip is likelier after a skip, and a gap goes on for long: what is
 * left out is often a whole passage, and each of its sentences must cost little.
 */
final class Priors {

  static final int MATCH = 0;
  static final int SKIP = 1;
  static final int GAP = 2;
  static final int STATES = 3;

  /** How many beads the assumed frequencies weigh against the counted ones. */
  private static final double ASSUMED = 30;

  private static final double ASSUMED_SKIPS = 0.08;
  private static final double ASSUMED_SKIP_AFTER_SKIP = 0.4;
  private static final double GAPS = 2e-4;
  private static final double GAP_ENDS = 0.02;

  private final double[] shapes = new double[BeadShape.count()];
  private final double[][] between = new double[STATES][STATES];

  private Priors(double[] frequencies, double skips, double again) {
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Math.log(frequencies[i]);
    }
    between[MATCH] = new double[] {1 - skips - GAPS, skips, GAPS};
    between[SKIP] = new double[] {1 - again, again, 0};
    between[GAP] = new double[] {GAP_ENDS, 0, 1 - GAP_ENDS};
    for (double[] row : between) {
      for (int i = 0; i < STATES; i++) {
        row[i] = row[i] == 0 ? Lattice.IMPOSSIBLE : Math.log(row[i]);
      }
    }
  }

  /** What is expected before a text is seen. */
  static Priors assumed() {
    return of(List.of());
  }

  /** What the steps of paths suggest, smoothed. */
  static Priors of(Collection<List<Step>> paths) {
    double[] counts = new double[BeadShape.count()];
    double skips = ASSUMED * ASSUMED_SKIPS;
    double afterMatch = ASSUMED;
    double again = ASSUMED / 3 * ASSUMED_SKIP_AFTER_SKIP;
    double afterSkip = ASSUMED / 3;
    for (List<Step> path : paths) {
      boolean skipped = false;
      for (Step step : path) {
        boolean skip = BeadShape.get(step.shape()).isSkip();
        counts[step.shape()]++;
        if (skipped) {
          afterSkip++;
          again += skip ? 1 : 0;
        } else {
          afterMatch++;
          skips += skip ? 1 : 0;
        }
        skipped = skip;
      }
    }
    return new Priors(frequencies(counts), skips / afterMatch, Math.min(0.9, again / afterSkip));
  }

  /** Skips add up to one, and so do matches. */
  private static double[] frequencies(double[] counts) {
    double[] frequencies = new double[counts.length];
    double[] totals = new double[2];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < counts.length; i++) {
        int kind = BeadShape.get(i).isSkip() ? 0 : 1;
        double count = counts[i] + ASSUMED * BeadShape.get(i).prior();
        if (pass == 0) {
          totals[kind] += count;
        } else {
          frequencies[i] = count / totals[kind];
        }
      }
    }
    return frequencies;
  }

  /** The logarithm for a shape among skips or among matches. */
  double shape(int shape) {
    return shapes[shape];
  }

  /** The logarithm for a kind of bead after another. */
  double between(int before, int after) {
    return between[before][after];
  }
}
