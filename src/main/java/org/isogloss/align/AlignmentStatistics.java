package org.isogloss.align;

/**
 * What is learned over all documents of a locale pair before any of them is aligned. Merged exactly
 * in any order and any grouping, since every number is a {@code long} count. Takes the same few
 * bytes for any corpus.
 *
 * @param pairs how many documents it was learned from
 * @param source their source sides
 * @param target their target sides
 */
public record AlignmentStatistics(long pairs, Lengths source, Lengths target) {

  private static final AlignmentStatistics EMPTY =
      new AlignmentStatistics(0, Lengths.NONE, Lengths.NONE);

  /** As many characters of equal length are assumed to have been seen already. */
  private static final double ASSUMED = 100;

  /** Totals whose ratio is further from that of the usual sentences are not of the same text. */
  private static final double MOST_APART = 1.35;

  private static final double LEAST_RATIO = 0.1;
  private static final double GREATEST_RATIO = 10;

  /**
   * How long the sentences of texts are.
   *
   * @param total their characters, white space left out
   * @param sentences their number, blank ones left out
   * @param logarithms the sum of the logarithms of their lengths in millionths, for which no
   *     sentence is longer than 400 characters
   */
  public record Lengths(long total, long sentences, long logarithms) {

    static final Lengths NONE = new Lengths(0, 0, 0);

    private static final int LONGEST = 400;
    private static final double MILLION = 1e6;

    static Lengths of(TextSide side) {
      long total = 0;
      long sentences = 0;
      long logarithms = 0;
      for (String sentence : side.sentences()) {
        int length = Tokens.lengthOf(sentence);
        if (length > 0) {
          total += length;
          sentences++;
          // StrictMath gives the same number on every machine.
          logarithms += Math.round(MILLION * StrictMath.log(Math.min(length, LONGEST)));
        }
      }
      return new Lengths(total, sentences, logarithms);
    }

    Lengths plus(Lengths other) {
      return new Lengths(
          total + other.total, sentences + other.sentences, logarithms + other.logarithms);
    }

    /** The geometric mean, which a few sentences without end hardly move; 1 if there is none. */
    double usual() {
      return sentences == 0 ? 1 : StrictMath.exp(logarithms / MILLION / sentences);
    }
  }

  /** Nothing learned. */
  public static AlignmentStatistics empty() {
    return EMPTY;
  }

  /** What one pair of texts teaches. */
  public static AlignmentStatistics of(TextSide source, TextSide target) {
    return new AlignmentStatistics(1, Lengths.of(source), Lengths.of(target));
  }

  /** What both have learned. */
  public AlignmentStatistics plus(AlignmentStatistics other) {
    return new AlignmentStatistics(
        pairs + other.pairs, source.plus(other.source), target.plus(other.target));
  }

  /**
   * How many target characters a source character becomes; near 1 where little was seen.
   *
   * <p>Where one side has much that the other lacks, the totals say nothing, and the usual
   * sentences of both sides are compared instead.
   */
  double ratio() {
    double ofTotals = (target.total + ASSUMED) / (source.total + ASSUMED);
    double ofSentences = target.usual() / source.usual();
    double apart = Math.max(ofTotals / ofSentences, ofSentences / ofTotals);
    double ratio = apart < MOST_APART ? ofTotals : ofSentences;
    return Math.max(LEAST_RATIO, Math.min(GREATEST_RATIO, ratio));
  }
}
