package org.isogloss.align;

/**
 * How many source sentences stand against how many target sentences.
 *
 * @param source the number of source sentences
 * @param target the number of target sentences
 * @param prior how often such beads are expected among those that are no skips
 */
record BeadShape(int source, int target, double prior) {

  /** The most sentences of one side in a bead. */
  static final int WIDEST = 5;

  static final int SOURCE_ONLY = 0;
  static final int TARGET_ONLY = 1;

  /** The first shape that is no skip. */
  static final int FIRST_MATCH = 2;

  /** Shapes from this on are only looked at once a first path is known. */
  static final int FIRST_RARE = 6;

  private static final BeadShape[] ALL = {
    new BeadShape(1, 0, 0.5),
    new BeadShape(0, 1, 0.5),
    new BeadShape(1, 1, 0.8),
    new BeadShape(1, 2, 0.07),
    new BeadShape(2, 1, 0.07),
    new BeadShape(2, 2, 0.02),
    new BeadShape(1, 3, 0.012),
    new BeadShape(3, 1, 0.012),
    new BeadShape(2, 3, 0.005),
    new BeadShape(3, 2, 0.005),
    new BeadShape(1, 4, 0.003),
    new BeadShape(4, 1, 0.003),
    new BeadShape(3, 3, 0.002),
    new BeadShape(2, 4, 0.001),
    new BeadShape(4, 2, 0.001),
    new BeadShape(1, 5, 0.001),
    new BeadShape(5, 1, 0.001),
  };

  /** The number of shapes. */
  static int count() {
    return ALL.length;
  }

  static BeadShape get(int shape) {
    return ALL[shape];
  }

  /** Whether a side is empty. */
  boolean isSkip() {
    return source == 0 || target == 0;
  }
}
