package org.isogloss.segment.evaluate;

/**
 * How many breaks there are, were found, and were found rightly.
 *
 * @param expected the breaks that people marked
 * @param found the breaks that the segmenter made
 * @param right those that both have
 */
public record Counts(long expected, long found, long right) {

  /** Of nothing. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(expected + other.expected, found + other.found, right + other.right);
  }

  /** Of the breaks found, the share that is right; 1 if none was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Of the breaks marked, the share that was found; 1 if none is marked. */
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** The harmonic mean of precision and recall; 1 if there is nothing to find and nothing found. */
  public double f1() {
    return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
  }
}
