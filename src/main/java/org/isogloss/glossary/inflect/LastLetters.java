package org.isogloss.glossary.inflect;

import java.util.BitSet;

/**
 * The last two letters of some endings: most words have none of them, and need not be cut at every
 * letter to be looked up. It may say of a word that it fits and be wrong, but not the other way.
 */
final class LastLetters {

  private static final int LETTERS = 128;

  private final BitSet pairs = new BitSet(LETTERS * LETTERS);

  /** One more ending, of two letters or more. */
  void add(String ending) {
    pairs.set(pair(ending));
  }

  /** Whether a word may have one of the endings. */
  boolean fit(String word) {
    return word.length() > 1 && pairs.get(pair(word));
  }

  private static int pair(String word) {
    int last = word.length() - 1;
    return word.charAt(last - 1) % LETTERS * LETTERS + word.charAt(last) % LETTERS;
  }
}
