package org.isogloss.review.view;

/**
 * A coverage bar, 100 wide.
 *
 * @param aligned the width of what has both sides
 * @param untranslated the width of what has a source alone
 * @param targetOnly the width of what has a target alone
 * @param label the same in words
 */
public record Bar(int aligned, int untranslated, int targetOnly, String label) {

  /** A bar of three counts; all empty if nothing was counted. */
  public static Bar of(int aligned, int untranslated, int targetOnly, String label) {
    long all = (long) aligned + untranslated + targetOnly;
    if (all == 0) {
      return new Bar(0, 0, 0, label);
    }
    int first = share(aligned, all);
    int second = share((long) aligned + untranslated, all);
    return new Bar(first, second - first, 100 - second, label);
  }

  private static int share(long part, long all) {
    return (int) ((100 * part + all / 2) / all);
  }
}
