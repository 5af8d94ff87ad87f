package org.isogloss.align;

import java.util.Arrays;
import java.util.List;

/**
 * The part of the lattice that is looked at: for every number of source sentences consumed, a range
 * of numbers of target sentences consumed. Both ends of the range never fall, the first row holds
 * 0, the last the whole target.
 */
final class Band {

  /** A bead at least as probable does not need a wide band. */
  private static final double SURE = 0.9;

  private static final int LEAST_RADIUS = 25;

  /** Without anchors, a band has about as many cells. */
  private static final int MOST_CELLS = 30_000_000;

  private final int[] low;
  private final int[] high;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  /** A point both texts pass through: so many sentences of each before it. */
  record Point(int source, int target) {}

  /** The least number of target sentences after {@code row} source sentences. */
  int low(int row) {
    return low[row];
  }

  /** The greatest number of target sentences after {@code row} source sentences. */
  int high(int row) {
    return high[row];
  }

  int rows() {
    return low.length;
  }

  int width(int row) {
    return high[row] - low[row] + 1;
  }

  /** All there is. */
  static Band whole(PreparedPair pair) {
    int[] high = new int[pair.source().size + 1];
    Arrays.fill(high, pair.target().size);
    return new Band(new int[high.length], high);
  }

  /**
   * A band along the anchors of a pair: the further apart two of them are, and the less alike the
   * stretches between, the wider it is. Between two anchors it follows the lengths of the
   * sentences.
   */
  static Band along(PreparedPair pair) {
    int sources = pair.source().size;
    int targets = pair.target().size;
    Band band = new Band(new int[sources + 1], new int[sources + 1]);
    Arrays.fill(band.low, targets);
    int greatest = MOST_CELLS / (2 * sources);
    Point from = new Point(0, 0);
    for (Point to : Anchors.between(pair.source(), pair.target())) {
      band.follow(from, to, Math.min(greatest, radius(from, to)), pair);
      from = to;
    }
    Point end = new Point(sources, targets);
    band.follow(from, end, Math.min(greatest, radius(from, end)), pair);
    return smoothed(band.low, band.high, targets);
  }

  /** Between two points, as much of the target as of the source is behind. */
  private void follow(Point from, Point to, int radius, PreparedPair pair) {
    int[] sourceLengths = pair.source().lengths;
    int[] targetLengths = pair.target().lengths;
    double share =
        length(targetLengths, from.target(), to.target())
            / Math.max(1, length(sourceLengths, from.source(), to.source()));
    int end = from.target();
    double behind = 0;
    for (int i = from.source(); i <= to.source(); i++) {
      int start = end;
      behind += i < to.source() ? share * (1 + sourceLengths[i]) : 0;
      while (end < to.target() && (behind > 0 || i == to.source())) {
        behind -= 1 + targetLengths[end];
        end++;
      }
      low[i] = Math.min(low[i], Math.max(0, start - radius));
      high[i] = Math.max(high[i], Math.min(pair.target().size, end + radius));
    }
  }

  private static double length(int[] lengths, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += 1 + lengths[i];
    }
    return sum;
  }

  private static int radius(Point from, Point to) {
    int rows = to.source() - from.source();
    int columns = to.target() - from.target();
    // What one text lacks may lie anywhere between.
    return LEAST_RADIUS + Math.max(rows, columns) / 6 + Math.abs(rows - columns);
  }

  /**
   * A band around a path: narrow where its beads are sure, wide where they are not and near there.
   *
   * @param narrow the radius in sentences where the path is sure
   * @param wide the radius elsewhere
   */
  static Band around(List<Step> path, int narrow, int wide, PreparedPair pair) {
    int sources = pair.source().size;
    int targets = pair.target().size;
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    Arrays.fill(low, targets);
    for (Step step : path) {
      int radius = step.posterior() >= SURE ? narrow : wide;
      int first = Math.max(0, step.source() - radius);
      int last = Math.min(sources, step.sourceEnd() + radius);
      for (int i = first; i <= last; i++) {
        low[i] = Math.min(low[i], Math.max(0, step.target() - radius));
        high[i] = Math.max(high[i], Math.min(targets, step.targetEnd() + radius));
      }
    }
    return smoothed(low, high, targets);
  }

  private static Band smoothed(int[] low, int[] high, int targets) {
    int last = low.length - 1;
    low[0] = 0;
    high[last] = targets;
    for (int i = last - 1; i >= 0; i--) {
      low[i] = Math.min(low[i], low[i + 1]);
    }
    for (int i = 1; i <= last; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
      // Neighbouring rows must meet, or no path leads through.
      high[i - 1] = Math.max(high[i - 1], low[i]);
    }
    for (int i = 1; i <= last; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    return new Band(low, high);
  }
}
