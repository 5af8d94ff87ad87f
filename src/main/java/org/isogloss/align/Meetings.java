package org.isogloss.align;

import java.util.Arrays;

/**
 * What one source sentence's tokens have to do with those of the target sentences near it: the
 * pairs of tokens the table knows, target sentence by target sentence.
 */
final class Meetings {

  private int low;
  private int[] starts = new int[64];
  private short[] places = new short[1024];
  private short[] targetPlaces = new short[1024];
  private float[] strengths = new float[1024];

  /** The first pair with a target sentence. */
  int start(int sentence) {
    return starts[sentence - low];
  }

  /** The pair after the last with a target sentence. */
  int end(int sentence) {
    return starts[sentence - low + 1];
  }

  /** Where in the source sentence a pair's token is. */
  int place(int pair) {
    return places[pair];
  }

  /** Where in the target sentence a pair's token is. */
  int targetPlace(int pair) {
    return targetPlaces[pair];
  }

  float strength(int pair) {
    return strengths[pair];
  }

  /** Makes meetings from a table; keeps its scratch memory between sentences. */
  static final class Finder {

    private static final int NONE = -1;

    private final TranslationTable table;
    private final PreparedSide target;
    private final int[] heads;
    private int[] next = new int[256];
    private short[] owner = new short[256];
    private int[] opposite = new int[256];
    private float[] strength = new float[256];
    private int count;

    Finder(TranslationTable table, PreparedSide target) {
      this.table = table;
      this.target = target;
      this.heads = new int[target.vocabulary.size()];
      Arrays.fill(heads, NONE);
    }

    /**
     * Fills in the meetings of a source sentence with the target sentences from {@code low} to
     * before {@code high}.
     */
    void find(int[] tokens, int low, int high, Meetings into) {
      count = 0;
      for (int k = 0; k < tokens.length; k++) {
        for (int e = table.rowStart[tokens[k]]; e < table.rowStart[tokens[k] + 1]; e++) {
          enter(k, e);
        }
      }
      into.low = low;
      if (into.starts.length < high - low + 1) {
        into.starts = new int[2 * (high - low + 1)];
      }
      int size = 0;
      for (int j = low; j < high; j++) {
        into.starts[j - low] = size;
        size = meet(target.tokens[j], into, size);
      }
      into.starts[high - low] = size;
      for (int i = 0; i < count; i++) {
        heads[opposite[i]] = NONE;
      }
    }

    private void enter(int place, int entry) {
      if (count == next.length) {
        next = Arrays.copyOf(next, 2 * count);
        owner = Arrays.copyOf(owner, 2 * count);
        opposite = Arrays.copyOf(opposite, 2 * count);
        strength = Arrays.copyOf(strength, 2 * count);
      }
      int t = table.targets[entry];
      next[count] = heads[t];
      owner[count] = (short) place;
      opposite[count] = t;
      strength[count] = table.strengths[entry];
      heads[t] = count;
      count++;
    }

    private int meet(int[] words, Meetings into, int from) {
      int size = from;
      for (int m = 0; m < words.length; m++) {
        for (int e = heads[words[m]]; e != NONE; e = next[e]) {
          if (size == into.places.length) {
            into.places = Arrays.copyOf(into.places, 2 * size);
            into.targetPlaces = Arrays.copyOf(into.targetPlaces, 2 * size);
            into.strengths = Arrays.copyOf(into.strengths, 2 * size);
          }
          into.places[size] = owner[e];
          into.targetPlaces[size] = (short) m;
          into.strengths[size] = strength[e];
          size++;
        }
      }
      return size;
    }
  }
}
