package org.isogloss.align;

/** A document's two sides, prepared. */
record PreparedPair(PreparedSide source, PreparedSide target) {

  /** Up to so many cells every place in the lattice can be looked at, and is. */
  private static final long FEW_CELLS = 400_000;

  /** What two questions, or a question and a statement, say about each other. */
  private static final float ENDING = 1.2f;

  boolean isLong() {
    return (long) source.size * target.size > FEW_CELLS;
  }

  /** How far the endings speak for a bead whose last sentences these are, each counted from 1. */
  float endings(int i, int j) {
    byte left = source.endings[i - 1];
    byte right = target.endings[j - 1];
    if (left != right) {
      return -ENDING;
    }
    return left == PreparedSide.OTHER ? 0 : ENDING;
  }
}
