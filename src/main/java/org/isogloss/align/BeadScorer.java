package org.isogloss.align;

import java.util.Arrays;

/**
 * Scores beads that end at a given place, as a logarithm of how much likelier the bead's two sides
 * are together than apart; a skip scores 0. Asked row by row, so that only the last few source
 * sentences' meetings with the band are in memory.
 *
 * <ol>
 *   <li>Words: each token is explained by the tokens opposite (IBM Model 1) or by chance; the mean
 *       of both directions, with a limit for a single token, so that one shared number does not
 *       outweigh a sentence. What a target sentence gains from the last one to five source
 *       sentences, and a source sentence from the target sentences before a place, is summed up
 *       once and used by all shapes.
 *   <li>Length: how far the lengths are from the learned ratio (Gale and Church, 1993).
 *   <li>Endings, headings and block boundaries: a bonus or a malus each.
 * </ol>
 */
final class BeadScorer {

  private static final double EXPLAINED = 0.8;
  private static final double WORDS = 0.9;
  private static final double LENGTH = 1.0;
  private static final double VARIANCE = 2.5;
  private static final double LEAST_LENGTH = -9;
  private static final double LARGEST_FACTOR = 60;
  private static final double ENDING = 1.2;
  private static final double BONUS = 1.5;
  private static final double CROSSING = 2.5;
  private static final double BOUNDARY = 0.6;
  private static final double HEADING = 2;

  private final PreparedSide source;
  private final PreparedSide target;
  private final double ratio;
  private final Band band;
  private final double[] sourceMass;
  private final int[] sourceTokens;
  private final float[] targetChances;
  private final float[] targetLosses;
  private final float[] targetWeights;
  private final float[] sourceChances = new float[BeadShape.WIDEST];
  private final float[] sourceLosses = new float[BeadShape.WIDEST];
  private final float[] sourceWeights = new float[BeadShape.WIDEST];
  private final long[] sourceLengths;
  private final long[] targetLengths;
  private final int widest;
  private final Meetings[] recent = new Meetings[BeadShape.WIDEST];
  private final Meetings.Finder finder;

  /** For the current row, by target sentence and number of source sentences. */
  private double[] ofTargets = new double[0];

  private int targetsLow;

  /** For the last source sentences, by place in the target and number of target sentences. */
  private final double[][] ofSources = new double[BeadShape.WIDEST][0];

  private final int[] sourcesLow = new int[BeadShape.WIDEST];
  private final float[] met = new float[Tokens.MOST_TOKENS + 64];
  private final short[] touched = new short[Tokens.MOST_TOKENS + 64];

  /**
   * A scorer.
   *
   * @param widest the most sentences of one side in the beads that will be asked for
   */
  BeadScorer(PreparedPair pair, TranslationTable table, double ratio, Band band, int widest) {
    this.source = pair.source();
    this.target = pair.target();
    this.ratio = ratio;
    this.band = band;
    this.widest = widest;
    this.targetChances = new float[(pair.target().size + 1) * widest];
    this.targetLosses = new float[(pair.target().size + 1) * widest];
    this.targetWeights = new float[(pair.target().size + 1) * widest];
    this.sourceMass = masses(source, table.sourceMass);
    double[] targetMass = masses(target, table.targetMass);
    this.sourceTokens = tokensBefore(source);
    int[] targetTokens = tokensBefore(target);
    for (int j = 1; j <= target.size; j++) {
      for (int b = 1; b <= widest && j - b >= 0; b++) {
        double share = EXPLAINED * (targetMass[j] - targetMass[j - b]) / b;
        int at = j * widest + b - 1;
        targetChances[at] = (float) (1 - share);
        targetLosses[at] = (float) Math.log(1 - share);
        targetWeights[at] = (float) (EXPLAINED / Math.max(1, targetTokens[j] - targetTokens[j - b]));
      }
    }
    this.sourceLengths = lengthsBefore(source);
    this.targetLengths = lengthsBefore(target);
    this.finder = new Meetings.Finder(table, target);
    Arrays.setAll(recent, i -> new Meetings());
  }

  /** For each sentence the sum of the means of those before. */
  private static double[] masses(PreparedSide side, double[] byToken) {
    double[] masses = new double[side.size + 1];
    for (int i = 0; i < side.size; i++) {
      double mass = 0;
      for (int token : side.tokens[i]) {
        mass += byToken[token];
      }
      masses[i + 1] = masses[i] + mass / Math.max(1, side.tokens[i].length);
    }
    return masses;
  }

  private static int[] tokensBefore(PreparedSide side) {
    int[] before = new int[side.size + 1];
    for (int i = 0; i < side.size; i++) {
      before[i + 1] = before[i] + side.tokens[i].length;
    }
    return before;
  }

  private static long[] lengthsBefore(PreparedSide side) {
    long[] before = new long[side.size + 1];
    for (int i = 0; i < side.size; i++) {
      before[i + 1] = before[i] + side.lengths[i];
    }
    return before;
  }

  /** Makes the scorer ready for beads that end after {@code row} source sentences. */
  void advanceTo(int row) {
    int sentence = row - 1;
    int low = band.low(Math.max(0, row - widest));
    int high = band.high(Math.min(source.size, sentence + widest));
    int slot = sentence % BeadShape.WIDEST;
    finder.find(source.tokens[sentence], low, high, recent[slot]);
    sumOfSource(sentence, low, high, slot);
    sumOfTargets(row, low, band.high(row));
  }

  /** What a source sentence gains from the one to five target sentences before each place. */
  private void sumOfSource(int sentence, int low, int high, int slot) {
    int size = (high - low + 1) * widest;
    if (ofSources[slot].length < size) {
      ofSources[slot] = new double[2 * size];
    }
    sourcesLow[slot] = low;
    double[] sums = ofSources[slot];
    Meetings meetings = recent[slot];
    int tokens = source.tokens[sentence].length;
    for (int j = low; j <= high; j++) {
      int count = 0;
      for (int b = 1; b <= widest && j - b >= low; b++) {
        for (int e = meetings.start(j - b); e < meetings.end(j - b); e++) {
          count = meet(meetings.place(e), meetings.strength(e), count);
        }
        int at = j * widest + b - 1;
        sums[(j - low) * widest + b - 1] =
            explained(count, tokens, targetChances[at], targetLosses[at], targetWeights[at]);
      }
      forget(count);
    }
  }

  /** What each target sentence gains from the last one to five source sentences. */
  private void sumOfTargets(int row, int low, int high) {
    int size = (high - low) * widest;
    if (ofTargets.length < size) {
      ofTargets = new double[2 * size];
    }
    targetsLow = low;
    for (int a = 1; a <= widest && row - a >= 0; a++) {
      double share = EXPLAINED * (sourceMass[row] - sourceMass[row - a]) / a;
      sourceChances[a - 1] = (float) (1 - share);
      sourceLosses[a - 1] = (float) Math.log(1 - share);
      sourceWeights[a - 1] =
          (float) (EXPLAINED / Math.max(1, sourceTokens[row] - sourceTokens[row - a]));
    }
    for (int j = low; j < high; j++) {
      int tokens = target.tokens[j].length;
      int count = 0;
      for (int a = 1; a <= widest && row - a >= 0; a++) {
        // An older sentence's meetings end where the band could still be reached from it.
        Meetings meetings = recent[(row - a) % BeadShape.WIDEST];
        if (j < band.low(Math.max(0, row - a + 1 - widest))) {
          break;
        }
        for (int e = meetings.start(j); e < meetings.end(j); e++) {
          count = meet(meetings.targetPlace(e), meetings.strength(e), count);
        }
        ofTargets[(j - low) * widest + a - 1] =
            explained(
                count, tokens, sourceChances[a - 1], sourceLosses[a - 1], sourceWeights[a - 1]);
      }
      forget(count);
    }
  }

  private int meet(int place, float strength, int count) {
    int size = count;
    if (met[place] == 0) {
      touched[size] = (short) place;
      size++;
    }
    met[place] += strength;
    return size;
  }

  private void forget(int count) {
    for (int i = 0; i < count; i++) {
      met[touched[i]] = 0;
    }
  }

  private double explained(int count, int tokens, float chance, double loss, float weight) {
    double logarithm = (tokens - count) * loss;
    if (count == 0) {
      return logarithm;
    }
    double product = 1;
    for (int i = 0; i < count; i++) {
      product *= Math.min(LARGEST_FACTOR, chance + weight * met[touched[i]]);
      if (product > 1e200 || product < 1e-200) {
        logarithm += Math.log(product);
        product = 1;
      }
    }
    return logarithm + Math.log(product);
  }

  /** The score of the bead of a shape whose last sentences are {@code i - 1} and {@code j - 1}. */
  double score(int i, int j, BeadShape shape) {
    int from = i - shape.source();
    int start = j - shape.target();
    double score =
        WORDS * words(from, i, start, j)
            + LENGTH * length(from, i, start, j)
            + endings(i, j)
            + BONUS;
    return source.structured || target.structured ? score + structure(from, i, start, j) : score;
  }

  private double words(int from, int to, int start, int end) {
    double score = 0;
    for (int j = start; j < end; j++) {
      score += ofTargets[(j - targetsLow) * widest + to - from - 1];
    }
    for (int i = from; i < to; i++) {
      int slot = i % BeadShape.WIDEST;
      score += ofSources[slot][(end - sourcesLow[slot]) * widest + end - start - 1];
    }
    return score / 2;
  }

  private double length(int from, int to, int start, int end) {
    double expected = (sourceLengths[to] - sourceLengths[from]) * ratio;
    double found = targetLengths[end] - targetLengths[start];
    double spread = VARIANCE * Math.max(1, ratio) * (1 + (expected + found) / 2);
    double distance = (found - expected) * (found - expected) / spread;
    return Math.max(LEAST_LENGTH, -distance / 2);
  }

  private double endings(int i, int j) {
    byte left = source.endings[i - 1];
    byte right = target.endings[j - 1];
    if (left != right) {
      return -ENDING;
    }
    return left == PreparedSide.OTHER ? 0 : ENDING;
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
