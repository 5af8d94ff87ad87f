package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A rough path through a wide band, fast: the single most probable one over few shapes of beads,
 * from lengths, sentence endings and telling words. What one text lacks may go on for long.
 *
 * <ol>
 *   <li>Row by row, each cell keeps the best sum of a path that ends there with a match, and of one
 *       that ends in a gap (Viterbi, 1967; gaps as in Gotoh, 1982). Only three rows of sums are in
 *       memory, and a byte for each cell that tells where its two paths came from.
 *   <li>From the last cell the bytes are followed back.
 * </ol>
 */
final class CoarsePath {

  /** A cell's byte: the shape of its match, and these. */
  private static final int SHAPE_BITS = 3;

  /** The best path through the cell ends in a gap. */
  private static final int IN_GAP = 4;

  /** The gap's last sentence is one of the target. */
  private static final int TARGET_SKIPPED = 8;

  /** The gap's last sentence is not its first. */
  private static final int GAP_GOES_ON = 16;

  private static final int SHAPES = 3;
  private static final int ROWS = 3;
  private static final float NEVER = -1e30f;
  private static final float GAP_OPENS = -4.5f;
  private static final float GAP_SENTENCE = -0.4f;
  private static final float SECOND_SENTENCE = -2.7f;
  private static final float WORDS = (float) BeadScorer.WORDS;
  private static final float BONUS = (float) BeadScorer.BONUS;

  /** Not sure enough for words that met once to confirm each other. */
  private static final double LIKELY = 0.6;

  private final PreparedPair pair;
  private final PreparedSide source;
  private final PreparedSide target;
  private final Band band;
  private final CoarseWords words;
  private final float ratio;
  private final byte[][] origins;

  /** By row, for the last three: the best sum after a match, and in a gap. */
  private final float[][] matches = new float[ROWS][];

  private final float[][] gaps = new float[ROWS][];

  /** By row, for the last two: what words say. */
  private final float[][] said = new float[2][];

  CoarsePath(PreparedPair pair, TranslationTable table, double ratio, Band band) {
    this.pair = pair;
    this.source = pair.source();
    this.target = pair.target();
    this.band = band;
    this.words = new CoarseWords(pair, table);
    this.ratio = (float) ratio;
    this.origins = new byte[band.rows()][];
  }

  /** The steps of the path; a step's posterior says no more than that it is likely. */
  List<Step> find() {
    for (int i = 0; i < band.rows(); i++) {
      open(i);
      for (int j = band.low(i); j <= band.high(i); j++) {
        origins[i][j - band.low(i)] = (byte) (match(i, j) | gap(i, j) | better(i, j));
      }
    }
    return read();
  }

  private void open(int i) {
    int width = band.width(i);
    origins[i] = new byte[width];
    matches[i % ROWS] = new float[width];
    gaps[i % ROWS] = new float[width];
    if (i > 0) {
      int low = band.low(i - 1);
      int high = Math.min(target.size, band.high(i) + 1);
      said[i % 2] = Arrays.copyOf(words.row(i - 1, low, high), high - low);
    }
  }

  private int match(int i, int j) {
    float best = i == 0 && j == 0 ? 0 : NEVER;
    int origin = 0;
    for (int shape = 0; shape < SHAPES; shape++) {
      int from = shape == 2 ? i - 2 : i - 1;
      int start = shape == 1 ? j - 2 : j - 1;
      if (from >= 0 && start >= band.low(from) && start <= band.high(from)) {
        int at = start - band.low(from);
        float before = Math.max(matches[from % ROWS][at], gaps[from % ROWS][at]);
        float sum = before > NEVER ? before + score(i, j, shape) : NEVER;
        if (sum > best) {
          best = sum;
          origin = shape;
        }
      }
    }
    matches[i % ROWS][j - band.low(i)] = best;
    return origin;
  }

  private int gap(int i, int j) {
    int at = j - band.low(i);
    gaps[i % ROWS][at] = NEVER;
    int origin = 0;
    if (i > 0 && j <= band.high(i - 1)) {
      origin = skip(i, at, (i - 1) % ROWS, j - band.low(i - 1), 0, origin);
    }
    if (at > 0) {
      origin = skip(i, at, i % ROWS, at - 1, TARGET_SKIPPED, origin);
    }
    return origin;
  }

  /** A gap in a cell, by way of another cell if that is better. */
  private int skip(int i, int at, int row, int before, int side, int origin) {
    float opened = matches[row][before] + GAP_OPENS;
    float longer = gaps[row][before];
    float sum = Math.max(opened, longer) + GAP_SENTENCE;
    if (sum <= gaps[i % ROWS][at]) {
      return origin;
    }
    gaps[i % ROWS][at] = sum;
    return side | (longer >= opened ? GAP_GOES_ON : 0);
  }

  private int better(int i, int j) {
    int at = j - band.low(i);
    return gaps[i % ROWS][at] > matches[i % ROWS][at] ? IN_GAP : 0;
  }

  private float score(int i, int j, int shape) {
    float score = WORDS * said(i, j) + BONUS + pair.endings(i, j);
    float expected = ratio * source.lengths[i - 1];
    float found = target.lengths[j - 1];
    if (shape == 1) {
      score += WORDS * said(i, j - 1) + SECOND_SENTENCE;
      found += target.lengths[j - 2];
    } else if (shape == 2) {
      score += WORDS * said(i - 1, j) + SECOND_SENTENCE;
      expected += ratio * source.lengths[i - 2];
    }
    return score + (float) BeadScorer.length(expected, found, ratio);
  }

  private float said(int i, int j) {
    int at = j - 1 - band.low(i - 1);
    return at < 0 ? 0 : said[i % 2][at];
  }

  private List<Step> read() {
    List<Step> path = new ArrayList<>();
    int i = band.rows() - 1;
    int j = band.high(i);
    boolean gap = (origin(i, j) & IN_GAP) != 0;
    while (i > 0 || j > 0) {
      int origin = origin(i, j);
      int shape = gap ? skipped(origin) : BeadShape.FIRST_MATCH + (origin & SHAPE_BITS);
      i -= BeadShape.get(shape).source();
      j -= BeadShape.get(shape).target();
      path.add(new Step(i, j, shape, LIKELY));
      gap = gap ? (origin & GAP_GOES_ON) != 0 : (origin(i, j) & IN_GAP) != 0;
    }
    Collections.reverse(path);
    return path;
  }

  private static int skipped(int origin) {
    return (origin & TARGET_SKIPPED) != 0 ? BeadShape.TARGET_ONLY : BeadShape.SOURCE_ONLY;
  }

  private int origin(int i, int j) {
    return origins[i][j - band.low(i)];
  }
}
