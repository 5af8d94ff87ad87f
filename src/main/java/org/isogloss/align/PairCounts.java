package org.isogloss.align;

import java.util.Arrays;

/** A number for each of many pairs of a source and a target token; sparse, by source token. */
final class PairCounts {

  final int[] rowStart;
  final int[] targets;
  final float[] counts;

  PairCounts(int[] rowStart, int[] targets, float[] counts) {
    this.rowStart = rowStart;
    this.targets = targets;
    this.counts = counts;
  }

  /** Collects pairs in any order; a pair given twice counts with the greater number. */
  static final class Builder {

    private long[] keys = new long[1024];
    private float[] values = new float[1024];
    private int size;

    void add(int source, int target, double count) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      keys[size] = ((long) source << 32) | target;
      values[size] = (float) count;
      size++;
    }

    PairCounts build(int sources) {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
      int[] rowStart = new int[sources + 1];
      int[] targets = new int[size];
      float[] counts = new float[size];
      int kept = 0;
      for (int i = 0; i < size; i++) {
        long key = keys[order[i]];
        float value = values[order[i]];
        if (i > 0 && key == keys[order[i - 1]]) {
          counts[kept - 1] = Math.max(counts[kept - 1], value);
        } else {
          targets[kept] = (int) key;
          counts[kept] = value;
          kept++;
          rowStart[(int) (key >>> 32) + 1]++;
        }
      }
      for (int s = 0; s < sources; s++) {
        rowStart[s + 1] += rowStart[s];
      }
      return new PairCounts(rowStart, Arrays.copyOf(targets, kept), Arrays.copyOf(counts, kept));
    }
  }
}
