package org.isogloss.clean;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One language's words that get glued to others, with a trie of their letters from the last to the
 * first: few tokens of a sound text get further than its first nodes.
 */
final class GlueList {

  private static final int LETTERS = 26;

  private final Map<String, Set<String>> words = new HashMap<>();
  private int[] trie = new int[LETTERS * 512];
  private boolean[] ends = new boolean[512];
  private int nodes = 1;
  private final List<String> before;
  private final BitSet beginnings = new BitSet();

  GlueList(List<String> lines) {
    for (String line : lines) {
      List<String> parts = List.of(line.split(" ", -1));
      words
          .computeIfAbsent(parts.get(0), kind -> new HashSet<>())
          .addAll(parts.subList(1, parts.size()));
    }
    before = of("before").stream().sorted().toList();
    before.forEach(word -> beginnings.set(word.charAt(0)));
    of("after").forEach(this::add);
    of("before-determiner").forEach(this::add);
  }

  private Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  private void add(String word) {
    int node = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int slot = node * LETTERS + word.charAt(i) - 'a';
      if (trie[slot] == 0) {
        grow();
        trie[slot] = nodes++;
      }
      node = trie[slot];
    }
    ends[node] = true;
  }

  private void grow() {
    if (nodes == ends.length) {
      trie = Arrays.copyOf(trie, trie.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
  }

  /**
   * Where the longest word of the list begins that ends a token.
   *
   * @param start where the token begins
   * @param end where it ends
   * @param shortest how much of the token must be left before it
   * @return the place, or -1
   */
  int startOfLast(String text, int start, int end, int shortest) {
    int found = -1;
    int node = 0;
    for (int i = end - 1; i >= start + shortest; i--) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return found;
      }
      node = trie[node * LETTERS + c - 'a'];
      if (node == 0) {
        return found;
      }
      found = ends[node] ? i : found;
    }
    return found;
  }

  /** Whether the word alone, glued to the end of another, is suspicious. */
  boolean isAfter(String word) {
    return of("after").contains(word);
  }

  boolean isDeterminer(String word) {
    return of("determiner").contains(word);
  }

  /** How many letters from a place are a word that gets glued to the front of others; 0 if none. */
  int lengthOfFirst(String text, int start) {
    if (!beginnings.get(text.charAt(start))) {
      return 0;
    }
    int longest = 0;
    for (String word : before) {
      longest = text.startsWith(word, start) ? Math.max(longest, word.length()) : longest;
    }
    return longest;
  }

  boolean isNever(String part) {
    return of("never").contains(part);
  }

  boolean isKnown(String word) {
    return of("known").contains(word);
  }
}
