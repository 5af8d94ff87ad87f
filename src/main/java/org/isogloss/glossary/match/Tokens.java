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
 *   <li>A token of a text is known by its hash alone, unless two of the table have the same one.
 *       Its characters are compared only when a term is found, which saves most looks into memory.
 * </ol>
 */
final class Tokens {

  /** Says that no term holds a token. */
  static final int NONE = -1;

  private static final long EMPTY = 0;

  /** Says in a slot that another token has the same hash. */
  private static final long SHARED = 1L << 31;

  private char[] characters = new char[64];

  /** Of each token where its characters begin; behind the last, where they end. */
  private int[] starts = new int[16];

  private int size;

  /** The hash above; below the number and one, and whether the hash is shared. */
  private long[] slots = new long[16];

  int size() {
    return size;
  }

  /**
   * The number of a stretch of a text that folds to a known hash, or {@link #NONE}. Another token's
   * number may be given whose hash is the same; {@link #isSpelled} says whether it is.
   */
  int likely(String text, int start, int end, int hash) {
    int slot = slotOf(hash);
    long token = slots[slot];
    while (token != EMPTY) {
      if (hash == (int) (token >>> 32)) {
        int number = numberIn(token);
        if ((token & SHARED) == 0 || isSpelled(number, text, start, end)) {
          return number;
        }
      }
      slot = slot + 1 & slots.length - 1;
      token = slots[slot];
    }
    return NONE;
  }

  /** The hashes of all tokens, by number. */
  int[] hashes() {
    int[] hashes = new int[size];
    for (long token : slots) {
      if (token != EMPTY) {
        hashes[numberIn(token)] = (int) (token >>> 32);
      }
    }
    return hashes;
  }

  /** Whether a token is a stretch of a text. */
  boolean isSpelled(int number, String text, int start, int end) {
    return isPlainly(number, text, start, end)
        || isFolded(number, Folding.fold(text.substring(start, end)));
  }

  private boolean isPlainly(int number, String text, int start, int end) {
    if (lengthOf(number) != end - start) {
      return false;
    }
    int shift = start - starts[number];
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      if (Characters.fold(text.charAt(i + shift)) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isFolded(int number, String folded) {
    return lengthOf(number) == folded.length()
        && Arrays.equals(
            characters,
            starts[number],
            starts[number + 1],
            folded.toCharArray(),
            0,
            folded.length());
  }

  private static int numberIn(long token) {
    return ((int) token & ~(int) SHARED) - 1;
  }

  private int lengthOf(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The number of the token a cursor is at, which is given one if it has none. */
  int add(TokenCursor cursor) {
    String folded = cursor.isPlain() ? "" : cursor.folded();
    int hash = cursor.isPlain() ? cursor.hash() : folded.hashCode();
    int likely = likely(cursor.source(), cursor.start(), cursor.end(), hash);
    if (likely != NONE && isSpelled(likely, cursor.source(), cursor.start(), cursor.end())) {
      return likely;
    }
    int end = cursor.isPlain() ? append(cursor) : append(folded);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    if (2 * (size + 1) > slots.length) {
      rehash();
    }
    place((long) hash << 32 | size + 1 | share(hash));
    starts[++size] = end;
    return size - 1;
  }

  private int append(TokenCursor plain) {
    int end = makeRoom(plain.end() - plain.start());
    int shift = plain.end() - end;
    for (int i = starts[size]; i < end; i++) {
      characters[i] = Characters.fold(plain.source().charAt(i + shift));
    }
    return end;
  }

  private int append(String folded) {
    int end = makeRoom(folded.length());
    folded.getChars(0, folded.length(), characters, starts[size]);
    return end;
  }

  /** Where the characters of the next token will end. */
  private int makeRoom(int length) {
    int end = starts[size] + length;
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
    }
    return end;
  }

  /**
   * Marks the tokens with a hash as not alone with it; what the next one of them is marked with.
   */
  private long share(int hash) {
    long mark = 0;
    for (int slot = slotOf(hash); slots[slot] != EMPTY; slot = slot + 1 & slots.length - 1) {
      if (hash == (int) (slots[slot] >>> 32)) {
        slots[slot] |= SHARED;
        mark = SHARED;
      }
    }
    return mark;
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
