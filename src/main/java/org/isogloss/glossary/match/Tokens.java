package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * The numbers of folded tokens, from 0 in the order they were added. Not changed any more once a
 * trie is built; then shared by threads.
 *
 * <ol>
 *   <li>The characters of all tokens stand behind each other in one array.
 *   <li>An open-addressing table leads from a token's hash to its number. A slot holds both in one
 *       long, so that a token which is not there is mostly recognised by one look into memory.
 *   <li>It is asked with a cursor's place in a text: a string is made only of a token that does not
 *       fold character by character.
 * </ol>
 */
final class Tokens {

  /** Says that no term holds a token. */
  static final int NONE = -1;

  private static final long EMPTY = 0;

  private char[] characters = new char[64];

  /** Of each token where its characters begin; behind the last, where they end. */
  private int[] starts = new int[16];

  private int size;

  /** The hash above, the number and one below. */
  private long[] slots = new long[16];

  int size() {
    return size;
  }

  /** The number of the token a cursor is at, or {@link #NONE}. */
  int numberOf(TokenCursor cursor) {
    return cursor.isPlain()
        ? numberOf(cursor.source(), cursor.start(), cursor.end(), cursor.hash())
        : numberOf(cursor.folded());
  }

  /** The same of a stretch of a text whose characters fold by themselves, to a known hash. */
  int numberOf(String text, int start, int end, int hash) {
    int slot = slotOf(hash);
    while (slots[slot] != EMPTY) {
      if (hash == (int) (slots[slot] >>> 32)) {
        int number = (int) slots[slot] - 1;
        if (lengthOf(number) == end - start && isSpelled(number, text, start)) {
          return number;
        }
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private int numberOf(String folded) {
    int hash = folded.hashCode();
    int slot = slotOf(hash);
    while (slots[slot] != EMPTY) {
      int number = (int) slots[slot] - 1;
      if (hash == (int) (slots[slot] >>> 32) && isSpelled(number, folded)) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private boolean isSpelled(int number, String text, int start) {
    int shift = start - starts[number];
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      if (Characters.fold(text.charAt(i + shift)) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpelled(int number, String folded) {
    int start = starts[number];
    return lengthOf(number) == folded.length()
        && Arrays.equals(
            characters, start, starts[number + 1], folded.toCharArray(), 0, folded.length());
  }

  private int lengthOf(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The number of the token a cursor is at, which is given one if it has none. */
  int add(TokenCursor cursor) {
    int known = numberOf(cursor);
    if (known != NONE) {
      return known;
    }
    String folded = cursor.folded();
    int start = starts[size];
    int end = start + folded.length();
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
    }
    folded.getChars(0, folded.length(), characters, start);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    if (2 * (size + 1) > slots.length) {
      rehash();
    }
    place((long) folded.hashCode() << 32 | size + 1);
    starts[++size] = end;
    return size - 1;
  }

  private void rehash() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long token : old) {
      if (token != EMPTY) {
        place(token);
      }
    }
  }

  private void place(long token) {
    int slot = slotOf((int) (token >>> 32));
    while (slots[slot] != EMPTY) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = token;
  }

  /** Gives back the room kept for more tokens. */
  void trim() {
    characters = Arrays.copyOf(characters, starts[size]);
    starts = Arrays.copyOf(starts, size + 1);
  }

  private int slotOf(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
