package org.isogloss.align;

import java.util.Arrays;

/** Numbers pairs of a source token and a target token, in the order in which they first come. */
final class PairIndex {

  private static final int FREE = -1;

  private long[] keys = new long[1024];
  private int[] slots = emptySlots(4096);
  private int size;

  private static int[] emptySlots(int capacity) {
    int[] slots = new int[capacity];
    Arrays.fill(slots, FREE);
    return slots;
  }

  int size() {
    return size;
  }

  int source(int pair) {
    return (int) (keys[pair] >>> 32);
  }

  int target(int pair) {
    return (int) keys[pair];
  }

  /** The number of a pair, or -1 if it has none. */
  int find(int source, int target) {
    return slots[slot(key(source, target))];
  }

  /** The number of a pair, given now if it had none. */
  int add(int source, int target) {
    long key = key(source, target);
    int slot = slot(key);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size] = key;
    slots[slot] = size;
    size++;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = emptySlots(2 * slots.length);
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i;
    }
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = hash(key) & mask;
    while (slots[slot] != FREE && keys[slots[slot]] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int source, int target) {
    return ((long) source << 32) | target;
  }

  /** Spreads a key over 32 bits (Fibonacci hashing). */
  static int hash(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
  }
}
