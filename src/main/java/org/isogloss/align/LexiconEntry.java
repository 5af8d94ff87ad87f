package org.isogloss.align;

import java.util.Comparator;

/**
 * Two tokens that stand for each other. A token is a word in lower case without accents, cut to its
 * first letters.
 *
 * @param source the token of the source side
 * @param target the token of the target side
 * @param forward how probable the target token is where the source token stands, from 0 to 1
 * @param backward how probable the source token is where the target token stands, from 0 to 1
 * @param count how often the two are believed to correspond
 */
public record LexiconEntry(
    String source, String target, double forward, double backward, double count)
    implements Comparable<LexiconEntry> {

  private static final Comparator<LexiconEntry> ORDER =
      Comparator.comparing(LexiconEntry::source).thenComparing(LexiconEntry::target);

  /** By source, then by target. */
  @Override
  public int compareTo(LexiconEntry other) {
    return ORDER.compare(this, other);
  }
}
