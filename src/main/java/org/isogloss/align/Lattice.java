package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums over all paths through a band, and the path that is right most often.
 *
 * <p>A cell is a number of source and of target sentences consumed; in a cell a path is in one of
 * the states of {@link Priors}.
 *
 * <ol>
 *   <li>Forward, row by row: each state of a cell gets the logarithm of the sum over all paths that
 *       lead there; the beads that lead into a match are kept, each with its share in the sum.
 *   <li>Backward: the share of all paths that pass a state is handed on to where they come from;
 *       what goes through a bead on the way is its posterior.
 *   <li>Along with it, the path from each cell to the end with the greatest sum of posteriors, each
 *       weighed by the sentences its bead holds.
 * </ol>
 */
final class Lattice {

  static final double IMPOSSIBLE = -1e30;

  private static final double[] NONE = {};

  /** Beads whose share in a cell's sum has a smaller logarithm are left out. */
  private static final double NEGLIGIBLE = -12;

  /** Less probable beads are nothing to learn from. */
  private static final double PLAUSIBLE = 0.1;

  private final Band band;
  private final BeadScorer scorer;
  private final Priors priors;
  private final int shapes;
  private final double[][] forward;

  /** For the rows at hand: the sums over a cell's states, each followed by a bead of a kind. */
  private final double[][] leaving;

  private final int[][] firsts;
  private final byte[][] entryShapes;
  private final float[][] entryShares;
  private final List<Step> plausible = new ArrayList<>();
  private final double[] terms = new double[BeadShape.count()];

  /**
   * A lattice.
   *
   * @param shapes how many of the shapes to look at
   */
  Lattice(Band band, BeadScorer scorer, Priors priors, int shapes) {
    this.band = band;
    this.scorer = scorer;
    this.priors = priors;
    this.shapes = shapes;
    this.forward = new double[band.rows()][];
    this.leaving = new double[band.rows()][];
    this.firsts = new int[band.rows()][];
    this.entryShapes = new byte[band.rows()][];
    this.entryShares = new float[band.rows()][];
  }

  /** After {@link #decode}, the matches that are not improbable, on the path or not. */
  List<Step> plausible() {
    return plausible;
  }

  /** The path that is right most often; each step has its posterior. */
  List<Step> decode() {
    for (int i = 0; i < band.rows(); i++) {
      if (i > 0) {
        scorer.advanceTo(i);
      }
      forward(i);
    }
    return new Backward().path();
  }

  private void forward(int i) {
    int width = band.width(i);
    double[] row = new double[Priors.STATES * width];
    forward[i] = row;
    leaving[i] = new double[Priors.STATES * width];
    if (i > BeadShape.WIDEST) {
      leaving[i - BeadShape.WIDEST - 1] = NONE;
    }
    int[] first = new int[width + 1];
    byte[] kinds = new byte[2 * width + 16];
    float[] shares = new float[2 * width + 16];
    int entries = 0;
    for (int j = band.low(i); j <= band.high(i); j++) {
      int at = j - band.low(i);
      first[at] = entries;
      if (entries + BeadShape.count() > kinds.length) {
        kinds = Arrays.copyOf(kinds, 2 * kinds.length + BeadShape.count());
        shares = Arrays.copyOf(shares, kinds.length);
      }
      double sum = i == 0 && j == 0 ? 0 : matches(i, j);
      row[Priors.STATES * at] = sum;
      if (sum > IMPOSSIBLE && (i > 0 || j > 0)) {
        for (int s = BeadShape.FIRST_MATCH; s < shapes; s++) {
          double share = terms[s] - sum;
          if (share > NEGLIGIBLE) {
            kinds[entries] = (byte) s;
            shares[entries] = (float) Math.exp(share);
            entries++;
          }
        }
      }
      row[Priors.STATES * at + Priors.SKIP] = skips(i, j, Priors.SKIP);
      row[Priors.STATES * at + Priors.GAP] = skips(i, j, Priors.GAP);
      leave(i, at);
    }
    first[width] = entries;
    firsts[i] = first;
    entryShapes[i] = Arrays.copyOf(kinds, entries);
    entryShares[i] = Arrays.copyOf(shares, entries);
  }

  private double matches(int i, int j) {
    double greatest = IMPOSSIBLE;
    for (int s = BeadShape.FIRST_MATCH; s < shapes; s++) {
      BeadShape shape = BeadShape.get(s);
      int from = i - shape.source();
      int start = j - shape.target();
      terms[s] = IMPOSSIBLE;
      if (from >= 0 && start >= band.low(from) && start <= band.high(from)) {
        double before = out(from, start, Priors.MATCH);
        if (before > IMPOSSIBLE) {
          terms[s] = before + priors.shape(s) + scorer.score(i, j, shape);
          greatest = Math.max(greatest, terms[s]);
        }
      }
    }
    if (greatest == IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    double sum = 0;
    for (int s = BeadShape.FIRST_MATCH; s < shapes; s++) {
      double distance = terms[s] - greatest;
      sum += distance > NEGLIGIBLE ? Math.exp(distance) : 0;
    }
    return greatest + Math.log(sum);
  }

  private double skips(int i, int j, int state) {
    return add(skip(i, j, BeadShape.SOURCE_ONLY, state), skip(i, j, BeadShape.TARGET_ONLY, state));
  }

  private double skip(int i, int j, int shape, int state) {
    int from = i - BeadShape.get(shape).source();
    int start = j - BeadShape.get(shape).target();
    if (from < 0 || start < band.low(from) || start > band.high(from)) {
      return IMPOSSIBLE;
    }
    double before = out(from, start, state);
    return before == IMPOSSIBLE ? before : before + priors.shape(shape);
  }

  private double out(int i, int j, int after) {
    return leaving[i][Priors.STATES * (j - band.low(i)) + after];
  }

  private void leave(int i, int cell) {
    double[] row = forward[i];
    int at = Priors.STATES * cell;
    for (int after = 0; after < Priors.STATES; after++) {
      double a = term(row[at], Priors.MATCH, after);
      double b = term(row[at + Priors.SKIP], Priors.SKIP, after);
      double c = term(row[at + Priors.GAP], Priors.GAP, after);
      leaving[i][at + after] = add(add(a, b), c);
    }
  }

  private double term(double sum, int state, int after) {
    return Math.max(IMPOSSIBLE, sum + priors.between(state, after));
  }

  /** The logarithm of a sum, from the logarithms of what is added. */
  private static double add(double a, double b) {
    double greater = Math.max(a, b);
    double distance = Math.min(a, b) - greater;
    return distance < -20 ? greater : greater + Math.log(1 + Math.exp(distance));
  }

  /** The way back: posteriors, and the best path's next bead from each cell. */
  private final class Backward {

    private final float[][] mass = new float[band.rows()][];
    private final double[][] gains = new double[band.rows()][];
    private final byte[][] next = new byte[band.rows()][];
    private final float[][] posteriors = new float[band.rows()][];

    List<Step> path() {
      int last = band.rows() - 1;
      for (int i = last; i >= Math.max(0, last - BeadShape.WIDEST); i--) {
        open(i);
      }
      start(last, band.high(last));
      for (int i = last; i >= 0; i--) {
        for (int j = band.high(i); j >= band.low(i); j--) {
          if (gains[i][j - band.low(i)] >= 0 && (i > 0 || j > 0)) {
            handOn(i, j);
          }
        }
        mass[i] = new float[0];
        gains[i] = NONE;
        leaving[i] = NONE;
        forward[i] = NONE;
        if (i > BeadShape.WIDEST) {
          open(i - BeadShape.WIDEST - 1);
        }
      }
      return read();
    }

    private void open(int i) {
      mass[i] = new float[Priors.STATES * band.width(i)];
      gains[i] = new double[band.width(i)];
      Arrays.fill(gains[i], -1);
      next[i] = new byte[band.width(i)];
      posteriors[i] = new float[band.width(i)];
      leaving[i] = new double[Priors.STATES * band.width(i)];
      for (int cell = 0; cell < band.width(i); cell++) {
        leave(i, cell);
      }
    }

    private void start(int i, int j) {
      int at = j - band.low(i);
      gains[i][at] = 0;
      double[] row = forward[i];
      double a = row[Priors.STATES * at];
      double b = row[Priors.STATES * at + Priors.SKIP];
      double c = row[Priors.STATES * at + Priors.GAP];
      double total = add(add(a, b), c);
      mass[i][Priors.STATES * at] = (float) Math.exp(a - total);
      mass[i][Priors.STATES * at + Priors.SKIP] = (float) Math.exp(b - total);
      mass[i][Priors.STATES * at + Priors.GAP] = (float) Math.exp(c - total);
    }

    private void handOn(int i, int j) {
      int at = j - band.low(i);
      float match = mass[i][Priors.STATES * at];
      for (int e = firsts[i][at]; e < firsts[i][at + 1]; e++) {
        hand(i, j, entryShapes[i][e], Priors.MATCH, match * entryShares[i][e]);
      }
      for (int shape = 0; shape < BeadShape.FIRST_MATCH; shape++) {
        int from = i - BeadShape.get(shape).source();
        int start = j - BeadShape.get(shape).target();
        if (from >= 0 && start >= band.low(from) && start <= band.high(from)) {
          float skip = passing(i, j, shape, Priors.SKIP);
          float gap = passing(i, j, shape, Priors.GAP);
          relax(i, j, shape, skip + gap);
          spread(from, start, Priors.SKIP, skip);
          spread(from, start, Priors.GAP, gap);
        }
      }
    }

    private float passing(int i, int j, int shape, int state) {
      int at = Priors.STATES * (j - band.low(i)) + state;
      float here = mass[i][at];
      return here < 1e-9f
          ? 0
          : (float) (here * Math.exp(skip(i, j, shape, state) - forward[i][at]));
    }

    private void hand(int i, int j, int shape, int state, float posterior) {
      relax(i, j, shape, posterior);
      if (posterior >= PLAUSIBLE) {
        plausible.add(
            new Step(
                i - BeadShape.get(shape).source(),
                j - BeadShape.get(shape).target(),
                shape,
                posterior));
      }
      spread(
          i - BeadShape.get(shape).source(), j - BeadShape.get(shape).target(), state, posterior);
    }

    private void relax(int i, int j, int s, float posterior) {
      BeadShape shape = BeadShape.get(s);
      int from = i - shape.source();
      int at = j - shape.target() - band.low(from);
      int weight = shape.source() + shape.target();
      double gain = gains[i][j - band.low(i)] + posterior * weight;
      if (gain > gains[from][at]) {
        gains[from][at] = gain;
        next[from][at] = (byte) s;
        posteriors[from][at] = posterior;
      }
    }

    /** Shares out what came through a bead among the states it may have left from. */
    private void spread(int from, int start, int after, float posterior) {
      if (posterior < 1e-9f) {
        return;
      }
      double total = out(from, start, after);
      int at = Priors.STATES * (start - band.low(from));
      for (int state = 0; state < Priors.STATES; state++) {
        double share = term(forward[from][at + state], state, after) - total;
        mass[from][at + state] += share > -30 ? posterior * (float) Math.exp(share) : 0;
      }
    }

    private List<Step> read() {
      List<Step> path = new ArrayList<>();
      int i = 0;
      int j = 0;
      int last = band.rows() - 1;
      while (i < last || j < band.high(last)) {
        int at = j - band.low(i);
        Step step = new Step(i, j, next[i][at], posteriors[i][at]);
        path.add(step);
        i = step.sourceEnd();
        j = step.targetEnd();
      }
      return path;
    }
  }
}
