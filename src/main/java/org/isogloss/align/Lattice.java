package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best path through a band by dynamic programming (Viterbi).
 *
 * <p>A cell is a number of source and of target sentences consumed, and whether the last bead was a
 * skip. Only one byte a cell is kept for the way back, and the scores of the last few rows.
 */
final class Lattice {

  static final double IMPOSSIBLE = -1e30;

  private final Band band;
  private final BeadScorer scorer;
  private final Priors priors;

  Lattice(Band band, BeadScorer scorer, Priors priors) {
    this.band = band;
    this.scorer = scorer;
    this.priors = priors;
  }

  /** The best path, each of its steps with posterior 1. */
  List<Step> best() {
    int rows = band.rows();
    byte[][] shapes = new byte[rows][];
    double[][] best = new double[rows][];
    for (int i = 0; i < rows; i++) {
      if (i > 0) {
        scorer.advanceTo(i - 1);
      }
      if (i > BeadShape.WIDEST) {
        best[i - BeadShape.WIDEST - 1] = new double[0];
      }
      shapes[i] = new byte[2 * band.width(i)];
      best[i] = new double[2 * band.width(i)];
      Arrays.fill(best[i], IMPOSSIBLE);
      for (int j = band.low(i); j <= band.high(i); j++) {
        fill(i, j, best, shapes);
      }
    }
    return wayBack(best[rows - 1], shapes);
  }

  /** Each entry: the shape, and 64 if the bead before it was a skip. */
  private void fill(int i, int j, double[][] best, byte[][] shapes) {
    int at = 2 * (j - band.low(i));
    if (i == 0 && j == 0) {
      best[0][at] = 0;
      return;
    }
    for (int s = 0; s < BeadShape.count(); s++) {
      BeadShape shape = BeadShape.get(s);
      int from = i - shape.source();
      int start = j - shape.target();
      if (from < 0 || start < band.low(from) || start > band.high(from)) {
        continue;
      }
      double score = scorer.score(i, j, shape);
      int origin = 2 * (start - band.low(from));
      int cell = at + (shape.isSkip() ? 1 : 0);
      for (int skipped = 0; skipped < 2; skipped++) {
        double total = best[from][origin + skipped] + priors.of(s, skipped == 1) + score;
        if (total > best[i][cell]) {
          best[i][cell] = total;
          shapes[i][cell] = (byte) (s + 64 * skipped);
        }
      }
    }
  }

  private List<Step> wayBack(double[] last, byte[][] shapes) {
    int i = band.rows() - 1;
    int j = band.high(i);
    int end = 2 * (j - band.low(i));
    int skipped = last[end + 1] > last[end] ? 1 : 0;
    List<Step> path = new ArrayList<>();
    while (i > 0 || j > 0) {
      byte entry = shapes[i][2 * (j - band.low(i)) + skipped];
      BeadShape shape = BeadShape.get(entry & 63);
      skipped = entry >> 6;
      i -= shape.source();
      j -= shape.target();
      path.add(new Step(i, j, entry & 63, 1));
    }
    Collections.reverse(path);
    return path;
  }
}
