package org.isogloss.align;

import java.util.Arrays;

/**
 * What the telling words say about a source sentence beside each target sentence of a stretch.
 *
 * <ol>
 *   <li>Only pairs of words that stand in few of the sentences, and strongly for each other, are
 *       looked at; for each such target word the sentences that have it are listed once.
 *   <li>A source sentence's row starts with what it would cost if no word met its counterpart, and
 *       each word adds what it gains where a counterpart stands: the work grows with the meetings,
 *       not with the stretch.
 * </ol>
 */
final class CoarseWords {

  /** Words in a greater share of the sentences are in every stretch anyway. */
  private static final double MOST_SENTENCES = 0.08;

  private static final int FEW_SENTENCES = 8;

  /** Pairs that meet less often than so many times chance are left out. */
  private static final float LEAST_STRENGTH = 12;

  private final PreparedSide source;
  private final PreparedSide target;
  private final TranslationTable telling;
  private final int[] placeStart;
  private final int[] places;
  private final float[] sourceLoss;
  private final float[] targetLoss;
  private float[] row = new float[0];

  CoarseWords(PreparedPair pair, TranslationTable table) {
    source = pair.source();
    target = pair.target();
    boolean[] left = telling(source);
    boolean[] right = telling(target);
    telling =
        table.only(
            (s, t, strength) -> left[s] && right[t] && strength >= LEAST_STRENGTH,
            source.vocabulary,
            target.vocabulary);
    placeStart = new int[right.length + 1];
    places = places(right);
    sourceLoss = losses(source, telling.sourceMass);
    targetLoss = losses(target, telling.targetMass);
  }

  private static boolean[] telling(PreparedSide side) {
    int[] counts = new int[side.vocabulary.size()];
    for (int[] sentence : side.tokens) {
      for (int token : sentence) {
        counts[token]++;
      }
    }
    boolean[] telling = new boolean[counts.length];
    double most = Math.max(FEW_SENTENCES, MOST_SENTENCES * side.size);
    for (int i = 0; i < counts.length; i++) {
      telling[i] = counts[i] > 0 && counts[i] <= most;
    }
    return telling;
  }

  /** The target sentences of each telling word, word by word. */
  private int[] places(boolean[] telling) {
    for (int[] sentence : target.tokens) {
      for (int token : sentence) {
        placeStart[token + 1] += telling[token] ? 1 : 0;
      }
    }
    for (int t = 0; t + 1 < placeStart.length; t++) {
      placeStart[t + 1] += placeStart[t];
    }
    int[] next = placeStart.clone();
    int[] found = new int[placeStart[placeStart.length - 1]];
    for (int j = 0; j < target.size; j++) {
      for (int token : target.tokens[j]) {
        if (telling[token]) {
          found[next[token]] = j;
          next[token]++;
        }
      }
    }
    return found;
  }

  /** For each sentence how much a word opposite loses if it is not explained by it. */
  private static float[] losses(PreparedSide side, double[] mass) {
    float[] losses = new float[side.size];
    for (int i = 0; i < side.size; i++) {
      double sum = 0;
      for (int token : side.tokens[i]) {
        sum += mass[token];
      }
      losses[i] = (float) Math.log(1 - Runs.EXPLAINED * sum / Math.max(1, side.tokens[i].length));
    }
    return losses;
  }

  /**
   * What words say about a source sentence beside the target sentences from {@code low} to before
   * {@code high}; valid until the next call.
   */
  float[] row(int sentence, int low, int high) {
    if (row.length < high - low) {
      row = new float[2 * (high - low)];
    }
    int[] words = source.tokens[sentence];
    float loss = sourceLoss[sentence];
    for (int j = low; j < high; j++) {
      row[j - low] = (loss * target.tokens[j].length + targetLoss[j] * words.length) / 2;
    }
    double weight = Runs.EXPLAINED / Math.max(1, words.length);
    for (int word : words) {
      for (int e = telling.rowStart[word]; e < telling.rowStart[word + 1]; e++) {
        double factor = Math.min(BeadScorer.LARGEST_FACTOR, 1 + weight * telling.strengths[e]);
        add(telling.targets[e], factor, low, high);
      }
    }
    return row;
  }

  /** Adds what is gained to the target sentences of the stretch that have a word. */
  private void add(int word, double factor, int low, int high) {
    int from = first(word, low);
    int to = placeStart[word + 1];
    if (from < to && places[from] < high) {
      float gain = (float) Math.log(factor);
      for (int p = from; p < to && places[p] < high; p++) {
        row[places[p] - low] += gain;
      }
    }
  }

  /** The first of a word's places that is not before {@code low}. */
  private int first(int word, int low) {
    int at = Arrays.binarySearch(places, placeStart[word], placeStart[word + 1], low);
    if (at < 0) {
      return -at - 1;
    }
    while (at > placeStart[word] && places[at - 1] == low) {
      at--;
    }
    return at;
  }
}
