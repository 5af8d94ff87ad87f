package org.isogloss.glossary.match;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of folded tokens: an open-addressing table that is asked with a cursor, so that an
 * ASCII token of a text is looked up without making a string of it.
 */
final class Tokens {

  private final @Nullable String[] tokens;
  private final int[] numbers;
  private final int mask;

  Tokens(Map<String, Integer> numbered) {
    int size = Integer.highestOneBit(Math.max(8, numbered.size() * 4));
    tokens = new String[size];
    numbers = new int[size];
    mask = size - 1;
    numbered.forEach(
        (token, number) -> {
          int slot = slotOf(token.hashCode());
          while (tokens[slot] != null) {
            slot = slot + 1 & mask;
          }
          tokens[slot] = token;
          numbers[slot] = number;
        });
  }

  /** The number of the token a cursor is at; -1 if no term holds it. */
  int numberOf(TokenCursor cursor) {
    if (!cursor.isPlain()) {
      return numberOf(cursor.folded());
    }
    int slot = slotOf(cursor.hash());
    while (true) {
      String token = tokens[slot];
      if (token == null) {
        return -1;
      }
      if (cursor.isPlainly(token)) {
        return numbers[slot];
      }
      slot = slot + 1 & mask;
    }
  }

  private int numberOf(String folded) {
    int slot = slotOf(folded.hashCode());
    while (true) {
      String token = tokens[slot];
      if (token == null) {
        return -1;
      }
      if (token.equals(folded)) {
        return numbers[slot];
      }
      slot = slot + 1 & mask;
    }
  }

  private int slotOf(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }
}
