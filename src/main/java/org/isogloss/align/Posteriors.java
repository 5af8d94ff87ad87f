package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How sure each bead of a band is, and the path that is right most often.
 *
 * <ol>
 *   <li>Every bead in the band is scored once and kept.
 *   <li>Forward and backward sums over all paths, as logarithms, give each bead its posterior.
 *   <li>The path with the greatest sum of posteriors, each weighed by the sentences its bead holds,
 *       is the answer.
 * </ol>
 */
final class Posteriors {

  private final Band band;
  private final BeadScorer scorer;
  private final Priors priors;
  private final float[][] scores;
  private final double[][] forward;
  private final double[][] backward;

  Posteriors(Band band, BeadScorer scorer, Priors priors) {
    this.band = band;
    this.scorer = scorer;
    this.priors = priors;
    this.scores = new float[band.rows()][];
    this.forward = new double[band.rows()][];
    this.backward = new double[band.rows()][];
  }

  /** The steps that are right most often, each with its posterior. */
  List<Step> decode() {
    for (int i = 0; i < band.rows(); i++) {
      if (i > 0) {
        scorer.advanceTo(i - 1);
      }
      score(i);
    }
    sumForward();
    sumBackward();
    return mostOftenRight();
  }

  private boolean reaches(int i, int j, BeadShape shape) {
    int from = i - shape.source();
    int start = j - shape.target();
    return from >= 0 && start >= band.low(from) && start <= band.high(from);
  }

  private int cell(int i, int j) {
    return 2 * (j - band.low(i));
  }

  private int scoreAt(int i, int j, int shape) {
    return (j - band.low(i)) * BeadShape.count() + shape;
  }

  private void score(int i) {
    scores[i] = new float[band.width(i) * BeadShape.count()];
    for (int j = band.low(i); j <= band.high(i); j++) {
      for (int s = 0; s < BeadShape.count(); s++) {
        BeadShape shape = BeadShape.get(s);
        if (reaches(i, j, shape)) {
          scores[i][scoreAt(i, j, s)] = (float) scorer.score(i, j, shape);
        }
      }
    }
  }

  private void sumForward() {
    for (int i = 0; i < band.rows(); i++) {
      forward[i] = new double[2 * band.width(i)];
      Arrays.fill(forward[i], Lattice.IMPOSSIBLE);
      for (int j = band.low(i); j <= band.high(i); j++) {
        if (i == 0 && j == 0) {
          forward[0][0] = 0;
        }
        for (int s = 0; s < BeadShape.count(); s++) {
          BeadShape shape = BeadShape.get(s);
          if (reaches(i, j, shape)) {
            int before = cell(i - shape.source(), j - shape.target());
            double[] row = forward[i - shape.source()];
            double sum =
                add(row[before] + priors.of(s, false), row[before + 1] + priors.of(s, true));
            int at = cell(i, j) + (shape.isSkip() ? 1 : 0);
            forward[i][at] = add(forward[i][at], sum + scores[i][scoreAt(i, j, s)]);
          }
        }
      }
    }
  }

  private void sumBackward() {
    for (int i = 0; i < band.rows(); i++) {
      backward[i] = new double[2 * band.width(i)];
      Arrays.fill(backward[i], Lattice.IMPOSSIBLE);
    }
    int last = band.rows() - 1;
    int end = cell(last, band.high(last));
    backward[last][end] = 0;
    backward[last][end + 1] = 0;
    for (int i = last; i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        for (int s = 0; s < BeadShape.count(); s++) {
          BeadShape shape = BeadShape.get(s);
          if (reaches(i, j, shape)) {
            int at = cell(i, j) + (shape.isSkip() ? 1 : 0);
            double after = backward[i][at] + scores[i][scoreAt(i, j, s)];
            double[] row = backward[i - shape.source()];
            int before = cell(i - shape.source(), j - shape.target());
            row[before] = add(row[before], after + priors.of(s, false));
            row[before + 1] = add(row[before + 1], after + priors.of(s, true));
          }
        }
      }
    }
  }

  private double posterior(int i, int j, int s, double total) {
    BeadShape shape = BeadShape.get(s);
    int before = cell(i - shape.source(), j - shape.target());
    double[] row = forward[i - shape.source()];
    double sum = add(row[before] + priors.of(s, false), row[before + 1] + priors.of(s, true));
    double after = backward[i][cell(i, j) + (shape.isSkip() ? 1 : 0)];
    return Math.exp(Math.min(0, sum + scores[i][scoreAt(i, j, s)] + after - total));
  }

  private List<Step> mostOftenRight() {
    double total = backward[0][0];
    double[][] best = new double[band.rows()][];
    byte[][] shapes = new byte[band.rows()][];
    for (int i = 0; i < band.rows(); i++) {
      best[i] = new double[band.width(i)];
      shapes[i] = new byte[band.width(i)];
      for (int j = band.low(i); j <= band.high(i); j++) {
        int at = j - band.low(i);
        best[i][at] = i == 0 && j == 0 ? 0 : -1;
        for (int s = 0; s < BeadShape.count(); s++) {
          BeadShape shape = BeadShape.get(s);
          if (reaches(i, j, shape)) {
            int from = i - shape.source();
            double before = best[from][j - shape.target() - band.low(from)];
            double gain = posterior(i, j, s, total) * (shape.source() + shape.target());
            if (before >= 0 && before + gain > best[i][at]) {
              best[i][at] = before + gain;
              shapes[i][at] = (byte) s;
            }
          }
        }
      }
    }
    return wayBack(shapes, total);
  }

  private List<Step> wayBack(byte[][] shapes, double total) {
    int i = band.rows() - 1;
    int j = band.high(i);
    List<Step> path = new ArrayList<>();
    while (i > 0 || j > 0) {
      int s = shapes[i][j - band.low(i)];
      double posterior = posterior(i, j, s, total);
      i -= BeadShape.get(s).source();
      j -= BeadShape.get(s).target();
      path.add(new Step(i, j, s, posterior));
    }
    Collections.reverse(path);
    return path;
  }

  /** The logarithm of a sum, from the logarithms of what is added. */
  private static double add(double a, double b) {
    double greater = Math.max(a, b);
    double distance = Math.min(a, b) - greater;
    return distance < -30 ? greater : greater + Math.log(1 + Math.exp(distance));
  }
}
