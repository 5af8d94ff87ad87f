package org.isogloss.glossary.match;

/**
 * Leads from keys to numbers; a key may lead to several. Not changed any more once built; then
 * shared by threads.
 *
 * <p>It is an open-addressing table (linear probing), up to three quarters full. A slot holds key
 * and number in one long, so that a key which is not there is mostly recognised by one look into
 * memory, and a {@link KeyFilter} before the table spares most of these.
 */
final class KeyTable {

  /** Says that no more slot holds a key. */
  static final int NONE = -1;

  private static final long EMPTY = 0;

  /** The key above, the number below, which is never 0. */
  private long[] slots = new long[16];

  private int size;
  private KeyFilter filter = new KeyFilter(0);

  /** Whether a key may be there; mostly not, if it is not. */
  boolean mayHold(int key) {
    return filter.mayHold(key);
  }

  /** The first slot of a key, or {@link #NONE}. */
  int find(int key) {
    return findFrom(slotOf(key), key);
  }

  /** The slot of a key behind one that also holds it, or {@link #NONE}. */
  int findBehind(int slot, int key) {
    return findFrom(slot + 1 & slots.length - 1, key);
  }

  private int findFrom(int first, int key) {
    int slot = first;
    long held = slots[slot];
    while (held != EMPTY) {
      if (key == (int) (held >>> Integer.SIZE)) {
        return slot;
      }
      slot = slot + 1 & slots.length - 1;
      held = slots[slot];
    }
    return NONE;
  }

  /** The number in a slot. */
  int number(int slot) {
    return (int) slots[slot];
  }

  /** Puts another number into a slot. */
  void replace(int slot, int number) {
    slots[slot] = slots[slot] >>> Integer.SIZE << Integer.SIZE | (number & 0xFFFFFFFFL);
  }

  /**
   * Adds a key, be it there or not.
   *
   * @param number other than 0
   */
  void add(int key, int number) {
    if (4 * ++size > 3 * slots.length) {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long held : old) {
        if (held != EMPTY) {
          place(held);
        }
      }
    }
    place((long) key << Integer.SIZE | (number & 0xFFFFFFFFL));
  }

  private void place(long held) {
    int slot = slotOf((int) (held >>> Integer.SIZE));
    while (slots[slot] != EMPTY) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = held;
  }

  /** Fills the filter; to be called when all keys are there. */
  void finish() {
    filter = new KeyFilter(size);
    for (long held : slots) {
      if (held != EMPTY) {
        filter.add((int) (held >>> Integer.SIZE));
      }
    }
  }

  private int slotOf(int key) {
    int mixed = key * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) & slots.length - 1;
  }
}
