package org.isogloss.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one source sentence's tokens have to do with those of the target sentences in the band: for
 * each token the sum of its strengths with all tokens of the sentence opposite.
 */
final class Meetings {

  private final int low;
  private final float[] @Nullable [] ofTarget;
  private final float[] @Nullable [] ofSource;

  private Meetings(int low, int high) {
    this.low = low;
    this.ofTarget = new float[high - low][];
    this.ofSource = new float[high - low][];
  }

  /** The sums of a target sentence's tokens; null if all are 0. */
  float @Nullable [] ofTarget(int sentence) {
    return ofTarget[sentence - low];
  }

  /** The sums of the source sentence's tokens with a target sentence; null if all are 0. */
  float @Nullable [] ofSource(int sentence) {
    return ofSource[sentence - low];
  }

  /** Makes meetings from a table; keeps its scratch memory between sentences. */
  static final class Finder {

    private static final int NONE = -1;

    private final TranslationTable table;
    private final PreparedSide target;
    private final int[] heads;
    private int[] next = new int[256];
    private int[] owner = new int[256];
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
     * The meetings of a source sentence with the target sentences from {@code low} to before {@code
     * high}.
     */
    Meetings find(int[] tokens, int low, int high) {
      count = 0;
      for (int k = 0; k < tokens.length; k++) {
        for (int e = table.rowStart[tokens[k]]; e < table.rowStart[tokens[k] + 1]; e++) {
          enter(k, e);
        }
      }
      Meetings meetings = new Meetings(low, high);
      for (int j = low; j < high; j++) {
        meet(meetings, j, tokens.length);
      }
      for (int i = 0; i < count; i++) {
        heads[opposite[i]] = NONE;
      }
      return meetings;
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
      owner[count] = place;
      opposite[count] = t;
      strength[count] = table.strengths[entry];
      heads[t] = count;
      count++;
    }

    private void meet(Meetings meetings, int j, int tokens) {
      int[] words = target.tokens[j];
      float[] here = null;
      float[] there = null;
      for (int m = 0; m < words.length; m++) {
        for (int e = heads[words[m]]; e != NONE; e = next[e]) {
          if (here == null || there == null) {
            here = new float[words.length];
            there = new float[tokens];
          }
          here[m] += strength[e];
          there[owner[e]] += strength[e];
        }
      }
      meetings.ofTarget[j - meetings.low] = here;
      meetings.ofSource[j - meetings.low] = there;
    }
  }
}
