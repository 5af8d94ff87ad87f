package org.isogloss.align;

/**
 * What is learned over all documents of a locale pair before any of them is aligned. Merged exactly
 * in any order and any grouping, since every number is a {@code long} count. Takes the same few
 * bytes for any corpus.
 *
 * @param pairs how many documents it was learned from
 * @param sourceLength the characters of the source sides, white space left out
 * @param targetLength the characters of the target sides, white space left out
 * @param sourceSentences the sentences of the source sides
 * @param targetSentences the sentences of the target sides
 */
public record AlignmentStatistics(
    long pairs, long sourceLength, long targetLength, long sourceSentences, long targetSentences) {

  private static final AlignmentStatistics EMPTY = new AlignmentStatistics(0, 0, 0, 0, 0);

  /** As many characters of equal length are assumed to have been seen already. */
  private static final long ASSUMED = 300;

  private static final double LEAST_RATIO = 0.1;
  private static final double GREATEST_RATIO = 10;

  /** Nothing learned. */
  public static AlignmentStatistics empty() {
    return EMPTY;
  }

  /** What one pair of texts teaches. */
  public static AlignmentStatistics of(TextSide source, TextSide target) {
    return new AlignmentStatistics(
        1, length(source), length(target), source.sentences().size(), target.sentences().size());
  }

  private static long length(TextSide side) {
    long length = 0;
    for (String sentence : side.sentences()) {
      length += Tokens.lengthOf(sentence);
    }
    return length;
  }

  /** What both have learned. */
  public AlignmentStatistics plus(AlignmentStatistics other) {
    return new AlignmentStatistics(
        pairs + other.pairs,
        sourceLength + other.sourceLength,
        targetLength + other.targetLength,
        sourceSentences + other.sourceSentences,
        targetSentences + other.targetSentences);
  }

  /** How many target characters a source character becomes; near 1 where little was seen. */
  double ratio() {
    double ratio = (targetLength + ASSUMED) / (double) (sourceLength + ASSUMED);
    return Math.max(LEAST_RATIO, Math.min(GREATEST_RATIO, ratio));
  }
}
