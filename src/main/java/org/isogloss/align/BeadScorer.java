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

  static final double WORDS = 0.9;
  private static final double LENGTH = 1.0;
  private static final double VARIANCE = 2.5;
  private static final double LEAST_LENGTH = -9;
  static final double LARGEST_FACTOR = 60;
  static final double BONUS = 1.5;
  private static final double CROSSING = 2.5;
  private static final double BOUNDARY = 0.6;
  private static final double HEADING = 2;

  private final PreparedPair pair;
  private final PreparedSide source;
  private final PreparedSide target;
  private final double ratio;
  private final Band band;
  private final Runs sourceRuns;
  private final Runs targetRuns;
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

  /** For each token of the sentence at hand, how strongly the sentences opposite explain it. */
  private final float[] met;

  /** The tokens that are explained at all, so that only they are set back. */
  private final short[] touched;

  /**
   * A scorer.
   *
   * @param widest the most sentences of one side in the beads that will be asked for
   */
  BeadScorer(PreparedPair pair, TranslationTable table, double ratio, Band band, int widest) {
    this.pair = pair;
    this.source = pair.source();
    this.target = pair.target();
    this.ratio = ratio;
    this.band = band;
    this.widest = widest;
    this.sourceRuns = new Runs(source, table.sourceMass, widest);
    this.targetRuns = new Runs(target, table.targetMass, widest);
    this.sourceLengths = lengthsBefore(source);
    this.targetLengths = lengthsBefore(target);
    this.finder = new Meetings.Finder(table, target);
    Arrays.setAll(recent, i -> new Meetings());
    int most = Math.max(source.mostTokens(), target.mostTokens());
    this.met = new float[most];
    this.touched = new short[most];
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
        sums[(j - low) * widest + b - 1] =
            explained(count, tokens, targetRuns, targetRuns.number(j, b));
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
            explained(count, tokens, sourceRuns, sourceRuns.number(row, a));
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

  private double explained(int count, int tokens, Runs opposite, int run) {
    double logarithm = (tokens - count) * opposite.loss(run);
    if (count == 0) {
      return logarithm;
    }
    float chance = opposite.chance(run);
    float weight = opposite.weight(run);
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
            + pair.endings(i, j)
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
    return length(expected, found, ratio);
  }

  /** How far lengths speak for a bead; {@code ratio} is the target's to the source's. */
  static double length(double expected, double found, double ratio) {
    double spread = VARIANCE * Math.max(1, ratio) * (1 + (expected + found) / 2);
    double distance = (found - expected) * (found - expected) / spread;
    return Math.max(LEAST_LENGTH, -distance / 2);
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
