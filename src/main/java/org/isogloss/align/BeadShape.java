package org.isogloss.align;

/**
 * How many source sentences stand against how many target sentences.
 *
 * @param source the number of source sentences
 * @param target the number of target sentences
 * @param prior how often such beads are expected before a text is seen
 */
record BeadShape(int source, int target, double prior) {

  /** The most sentences of one side in a bead. */
  static final int WIDEST = 4;

  static final int SOURCE_ONLY = 0;
  static final int TARGET_ONLY = 1;

  private static final BeadShape[] ALL = {
    new BeadShape(1, 0, 0.03),
    new BeadShape(0, 1, 0.03),
    new BeadShape(1, 1, 0.74),
    new BeadShape(1, 2, 0.07),
    new BeadShape(2, 1, 0.07),
    new BeadShape(2, 2, 0.015),
    new BeadShape(1, 3, 0.015),
    new BeadShape(3, 1, 0.015),
    new BeadShape(1, 4, 0.004),
    new BeadShape(4, 1, 0.004),
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
