package org.isogloss.align;

import org.jspecify.annotations.Nullable;

/**
 * Scores beads that end at a given place, as a logarithm of how much likelier the bead's two sides
 * are together than apart; a skip scores 0. Asked row by row, so that only the last few source
 * sentences' meetings with the band are in memory.
 *
 * <ol>
 *   <li>Words: each token is explained by the tokens opposite (IBM Model 1) or by chance; the mean
 *       of both directions, with a limit for a single token, so that one shared number does not
 *       outweigh a sentence.
 *   <li>Length: how far the lengths are from the learned ratio (Gale and Church, 1993).
 *   <li>Endings, glossary terms, headings and block boundaries: a bonus or a malus each.
 * </ol>
 */
final class BeadScorer {

  private static final double EXPLAINED = 0.7;
  private static final double WORDS = 0.3;
  private static final double LENGTH = 1.0;
  private static final double VARIANCE = 5;
  private static final double UNLIKELY_LENGTH = 1e-4;
  private static final double LARGEST_FACTOR = 60;
  private static final double ENDING = 0.8;
  private static final double TERM = 1.5;
  private static final double CROSSING = 2.5;
  private static final double BOUNDARY = 0.6;
  private static final double HEADING = 2;

  private final PreparedSide source;
  private final PreparedSide target;
  private final double ratio;
  private final Band band;
  private final double[] sourceMass;
  private final double[] targetMass;
  private final Meetings[] recent = new Meetings[BeadShape.WIDEST];
  private final Meetings.Finder finder;

  BeadScorer(
      PreparedSide source, PreparedSide target, TranslationTable table, double ratio, Band band) {
    this.source = source;
    this.target = target;
    this.ratio = ratio;
    this.band = band;
    this.sourceMass = masses(source, table.sourceMass);
    this.targetMass = masses(target, table.targetMass);
    this.finder = new Meetings.Finder(table, target);
  }

  private static double[] masses(PreparedSide side, double[] byToken) {
    double[] masses = new double[side.size];
    for (int i = 0; i < side.size; i++) {
      for (int token : side.tokens[i]) {
        masses[i] += byToken[token];
      }
      masses[i] /= Math.max(1, side.tokens[i].length);
    }
    return masses;
  }

  /** Makes the scorer ready for beads whose last source sentence is {@code sentence}. */
  void advanceTo(int sentence) {
    int low = Math.max(0, band.low(sentence + 1) - BeadShape.WIDEST);
    int high = band.high(Math.min(source.size, sentence + BeadShape.WIDEST));
    recent[sentence % BeadShape.WIDEST] = finder.find(source.tokens[sentence], low, high);
  }

  /** The score of the bead of a shape whose last sentences are {@code i - 1} and {@code j - 1}. */
  double score(int i, int j, BeadShape shape) {
    if (shape.isSkip()) {
      return 0;
    }
    int from = i - shape.source();
    int start = j - shape.target();
    return WORDS * words(from, i, start, j)
        + LENGTH * length(from, i, start, j)
        + endings(i, j)
        + terms(from, i, start, j)
        + structure(from, i, start, j);
  }

  private double words(int from, int to, int start, int end) {
    double sourceShare = EXPLAINED * mean(sourceMass, from, to);
    double targetShare = EXPLAINED * mean(targetMass, start, end);
    int sourceTokens = tokens(source, from, to);
    int targetTokens = tokens(target, start, end);
    double score = 0;
    for (int j = start; j < end; j++) {
      score += ofTarget(from, to, j, sourceShare, EXPLAINED / Math.max(1, sourceTokens));
    }
    for (int i = from; i < to; i++) {
      score += ofSource(i, start, end, targetShare, EXPLAINED / Math.max(1, targetTokens));
    }
    return score / 2;
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  private static int tokens(PreparedSide side, int from, int to) {
    int tokens = 0;
    for (int i = from; i < to; i++) {
      tokens += side.tokens[i].length;
    }
    return tokens;
  }

  private double ofTarget(int from, int to, int j, double share, double weight) {
    int tokens = target.tokens[j].length;
    float[] met = null;
    boolean own = false;
    for (int i = from; i < to; i++) {
      float[] more = recent[i % BeadShape.WIDEST].ofTarget(j);
      if (more != null) {
        met = met == null ? more : sum(met, more, own);
        own = met != more;
      }
    }
    return explained(met, tokens, share, weight);
  }

  private double ofSource(int i, int start, int end, double share, double weight) {
    int tokens = source.tokens[i].length;
    float[] met = null;
    boolean own = false;
    for (int j = start; j < end; j++) {
      float[] more = recent[i % BeadShape.WIDEST].ofSource(j);
      if (more != null) {
        met = met == null ? more : sum(met, more, own);
        own = met != more;
      }
    }
    return explained(met, tokens, share, weight);
  }

  /** The sum of two rows, in {@code a} itself if that may be written to. */
  private static float[] sum(float[] a, float[] b, boolean mayWrite) {
    float[] sum = mayWrite ? a : a.clone();
    for (int k = 0; k < sum.length; k++) {
      sum[k] += b[k];
    }
    return sum;
  }

  private static double explained(float @Nullable [] met, int tokens, double share, double weight) {
    if (met == null) {
      return tokens * Math.log(1 - share);
    }
    double product = 1;
    double logarithm = 0;
    for (float strength : met) {
      product *= Math.min(LARGEST_FACTOR, 1 - share + weight * strength);
      if (product < 1e-100 || product > 1e100) {
        logarithm += Math.log(product);
        product = 1;
      }
    }
    return logarithm + Math.log(product);
  }

  private double length(int from, int to, int start, int end) {
    double expected = 0;
    for (int i = from; i < to; i++) {
      expected += source.lengths[i] * ratio;
    }
    double found = 0;
    for (int j = start; j < end; j++) {
      found += target.lengths[j];
    }
    double spread = VARIANCE * Math.max(1, ratio) * (1 + (expected + found) / 2);
    double distance = (found - expected) * (found - expected) / spread;
    return Math.log(Math.exp(-distance / 2) + UNLIKELY_LENGTH);
  }

  private double endings(int i, int j) {
    PreparedSide.Ending left = source.endings[i - 1];
    PreparedSide.Ending right = target.endings[j - 1];
    if (left != right) {
      return -ENDING;
    }
    return left == PreparedSide.Ending.OTHER ? 0 : ENDING;
  }

  private double terms(int from, int to, int start, int end) {
    double score = 0;
    for (int i = from; i < to; i++) {
      for (int row : source.terms.get(i)) {
        for (int j = start; j < end; j++) {
          if (target.terms.get(j).contains(row)) {
            score += TERM;
            break;
          }
        }
      }
    }
    return score;
  }

  private double structure(int from, int to, int start, int end) {
    double score = 0;
    score -= source.blocks[from] != source.blocks[to - 1] ? CROSSING : 0;
    score -= target.blocks[start] != target.blocks[end - 1] ? CROSSING : 0;
    if (source.headings[from] || target.headings[start]) {
      score += source.headings[from] == target.headings[start] ? HEADING : -HEADING;
    }
    boolean first = from > 0 && source.blocks[from - 1] != source.blocks[from];
    boolean second = start > 0 && target.blocks[start - 1] != target.blocks[start];
    if (first || second) {
      score += first == second ? BOUNDARY : -BOUNDARY / 2;
    }
    return score;
  }
}
