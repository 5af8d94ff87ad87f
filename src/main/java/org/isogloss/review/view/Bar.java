package org.isogloss.review.view;

/**
 * How far a translation has come, drawn: a bar, 100 wide. Kinds differ in height as well as in
 * colour, so that they can be told apart without it.
 *
 * @param sure the width of aligned units nobody needs to doubt
 * @param fair the width of aligned units that are probably right
 * @param low the width of aligned units to be looked at
 * @param untranslated the width of what has a source alone
 * @param targetOnly the width of what has a target alone
 * @param label the same in words
 */
public record Bar(int sure, int fair, int low, int untranslated, int targetOnly, String label) {

  /** A bar of counts; all empty if nothing was counted. */
  public static Bar of(
      int sure, int fair, int low, int untranslated, int targetOnly, String label) {
    long all = (long) sure + fair + low + untranslated + targetOnly;
    if (all == 0) {
      return new Bar(0, 0, 0, 0, 0, label);
    }
    int first = share(sure, all);
    int second = share((long) sure + fair, all);
    int third = share((long) sure + fair + low, all);
    int fourth = share((long) sure + fair + low + untranslated, all);
    return new Bar(first, second - first, third - second, fourth - third, 100 - fourth, label);
  }

  private static int share(long part, long all) {
    return (int) ((100 * part + all / 2) / all);
  }

  /** Where the doubtful units begin. */
  public int lowStart() {
    return sure + fair;
  }

  /** Where the untranslated units begin. */
  public int untranslatedStart() {
    return sure + fair + low;
  }

  /** Where the units of the target alone begin. */
  public int targetOnlyStart() {
    return sure + fair + low + untranslated;
  }
}
