package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A rough path through a wide band, fast: the single most probable one (Viterbi, 1967) over few
 * shapes of beads, from lengths, sentence endings and telling words. What is left out may go on for
 * long, in either text.
 */
final class CoarsePath {

  private static final int SHAPES = 3;
  private static final int SHAPE_BITS = 3;
  private static final int LEFT_GAP = 4;
  private static final int TARGET_GAP = 8;
  private static final int GAP_GOES_ON = 16;

  private static final float NEVER = -1e30f;
  private static final float OPENS = -Float.parseFloat(System.getProperty("op","4.5"));
  private static final float GOES_ON = -Float.parseFloat(System.getProperty("go",".4"));
  private static final float PER_SENTENCE_BUT_FIRST = -2.7f;
  private static final float WORDS = 0.9f;
  private static final float ENDING = 1.2f;
  private static final float BONUS = 1.5f;
  private static final float SPREAD = 2.5f;
  private static final float LEAST_LENGTH = -9;

  private final PreparedSide source;
  private final PreparedSide target;
  private final Band band;
  private final CoarseWords words;
  private final float ratio;
  private final byte[][] back;

  /** The last three rows: the best sums after a match, and in a gap. */
  private final float[][] matches = new float[3][];

  private final float[][] gaps = new float[3][];
  private final float[][] said = new float[2][];

  CoarsePath(PreparedPair pair, TranslationTable table, double ratio, Band band) {
    this.source = pair.source();
    this.target = pair.target();
    this.band = band;
    this.words = new CoarseWords(pair, table);
    this.ratio = (float) ratio;
    this.back = new byte[band.rows()][];
  }

  /** The steps of the path. */
  List<Step> find() {
    for (int i = 0; i < band.rows(); i++) {
      open(i);
      for (int j = band.low(i); j <= band.high(i); j++) {
        enter(i, j);
      }
    }
    return read();
  }

  private void open(int i) {
    back[i] = new byte[band.width(i)];
    matches[i % 3] = new float[band.width(i)];
    gaps[i % 3] = new float[band.width(i)];
    if (i > 0) {
      int low = band.low(i - 1);
      int high = Math.min(target.size, band.high(i) + 1);
      said[i % 2] = Arrays.copyOf(words.row(i - 1, low, high), high - low);
    }
  }

  private void enter(int i, int j) {
    int at = j - band.low(i);
    int code = 0;
    float match = i == 0 && j == 0 ? 0 : NEVER;
    for (int shape = 0; shape < SHAPES; shape++) {
      int from = shape == 2 ? i - 2 : i - 1;
      int start = shape == 1 ? j - 2 : j - 1;
      float before = left(from, start);
      if (before > NEVER) {
        float sum = before + score(i, j, shape);
        if (sum > match) {
          match = sum;
          code = shape;
        }
      }
    }
    float gap = NEVER;
    int way = 0;
    if (i > 0 && j <= band.high(i - 1)) {
      int above = j - band.low(i - 1);
      gap = gaps[(i - 1) % 3][above] + GOES_ON;
      way = GAP_GOES_ON;
      float opened = matches[(i - 1) % 3][above] + OPENS;
      if (opened > gap) {
        gap = opened;
        way = 0;
      }
    }
    if (at > 0) {
      float on = gaps[i % 3][at - 1] + GOES_ON;
      if (on > gap) {
        gap = on;
        way = GAP_GOES_ON | TARGET_GAP;
      }
      float opened = matches[i % 3][at - 1] + OPENS;
      if (opened > gap) {
        gap = opened;
        way = TARGET_GAP;
      }
    }
    matches[i % 3][at] = match;
    gaps[i % 3][at] = gap;
    back[i][at] = (byte) (code | way | (gap > match ? LEFT_GAP : 0));
  }

  private float left(int i, int j) {
    if (i < 0 || j < band.low(i) || j > band.high(i)) {
      return NEVER;
    }
    int at = j - band.low(i);
    return Math.max(matches[i % 3][at], gaps[i % 3][at]);
  }

  private float score(int i, int j, int shape) {
    float score = WORDS * said(i, j) + BONUS + endings(i, j);
    float expected = ratio * source.lengths[i - 1];
    float found = target.lengths[j - 1];
    if (shape == 1) {
      score += WORDS * said(i, j - 1) + PER_SENTENCE_BUT_FIRST;
      found += target.lengths[j - 2];
    } else if (shape == 2) {
      score += WORDS * said(i - 1, j) + PER_SENTENCE_BUT_FIRST;
      expected += ratio * source.lengths[i - 2];
    }
    float distance = found - expected;
    float spread = SPREAD * Math.max(1, ratio) * (2 + expected + found);
    return score + Math.max(LEAST_LENGTH, -distance * distance / spread);
  }

  private float said(int i, int j) {
    int at = j - 1 - band.low(i - 1);
    return at < 0 ? 0 : said[i % 2][at];
  }

  private float endings(int i, int j) {
    byte left = source.endings[i - 1];
    byte right = target.endings[j - 1];
    if (left != right) {
      return -ENDING;
    }
    return left == PreparedSide.OTHER ? 0 : ENDING;
  }

  private List<Step> read() {
    List<Step> path = new ArrayList<>();
    int i = band.rows() - 1;
    int j = band.high(i);
    boolean gap = (code(i, j) & LEFT_GAP) != 0;
    while (i > 0 || j > 0) {
      int code = code(i, j);
      int shape;
      if (gap) {
        shape = (code & TARGET_GAP) != 0 ? BeadShape.TARGET_ONLY : BeadShape.SOURCE_ONLY;
        gap = (code & GAP_GOES_ON) != 0;
      } else {
        shape = BeadShape.FIRST_MATCH + (code & SHAPE_BITS);
        gap = false;
      }
      boolean skip = shape < BeadShape.FIRST_MATCH;
      i -= BeadShape.get(shape).source();
      j -= BeadShape.get(shape).target();
      path.add(new Step(i, j, shape, skip ? 0.5 : Double.parseDouble(System.getProperty("cw","0.6"))));
      gap = skip ? gap : (code(i, j) & LEFT_GAP) != 0;
    }
    Collections.reverse(path);
    return path;
  }

  private int code(int i, int j) {
    return back[i][j - band.low(i)];
  }
}
