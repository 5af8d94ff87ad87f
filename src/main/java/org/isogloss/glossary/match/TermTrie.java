package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every term of a set in a text in one walk over its tokens. Immutable; shared by threads.
 *
 * <ol>
 *   <li>Every token of every term has a number; the terms are a trie over these numbers, so that
 *       spelling, case and the kind of gap are settled once per token.
 *   <li>A token of the text that begins no term costs one look into the table of tokens.
 *   <li>From a token that does, the trie is followed as far as it goes, and every term that ends on
 *       the way is told: the shorter before the longer. Choosing among them is the caller's.
 * </ol>
 *
 * @param <P> what is known about a term
 */
final class TermTrie<P> {

  /** Is told of the terms found. */
  interface Visitor<P> {

    /**
     * A term stands in the text.
     *
     * @param start where, in UTF-16 code units
     * @param end where it ends
     */
    void found(int start, int end, P term);
  }

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int GAP = 0;

  private final Tokens tokens;
  private final Map<Long, Integer> children;
  private final int[] afterFirst;
  private final List<List<P>> terms;

  private TermTrie(
      Tokens tokens, Map<Long, Integer> children, int[] afterFirst, List<List<P>> terms) {
    this.tokens = tokens;
    this.children = children;
    this.afterFirst = afterFirst;
    this.terms = terms;
  }

  /** Tells of every term in the text, by where it begins. */
  void scan(String text, Visitor<? super P> visitor) {
    TokenCursor cursor = new TokenCursor(text);
    TokenCursor ahead = new TokenCursor(text);
    while (cursor.advance()) {
      if (cursor.kind() != TokenCursor.Kind.GAP) {
        int token = tokens.numberOf(cursor);
        if (token != NONE && afterFirst[token] != NONE) {
          follow(cursor, ahead, afterFirst[token], visitor);
        }
      }
    }
  }

  private void follow(TokenCursor first, TokenCursor ahead, int from, Visitor<? super P> visitor) {
    int node = from;
    int end = first.end();
    while (true) {
      for (P term : terms.get(node)) {
        visitor.found(first.start(), end, term);
      }
      if (!ahead.moveTo(end)) {
        return;
      }
      int token = ahead.kind() == TokenCursor.Kind.GAP ? GAP : tokens.numberOf(ahead);
      Integer next = token == NONE ? null : children.get(edge(node, token));
      if (next == null) {
        return;
      }
      node = next;
      end = ahead.end();
    }
  }

  private static long edge(int node, int token) {
    return (long) node << 32 | token;
  }

  /** Gathers terms. */
  static final class Builder<P> {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> children = new HashMap<>();
    private final List<List<P>> terms = new ArrayList<>();

    Builder() {
      numbers.put("", GAP);
      terms.add(new ArrayList<>());
    }

    /** Adds a term; a text without a word is not added. */
    void add(String surface, P term) {
      TokenCursor cursor = new TokenCursor(surface.strip());
      int node = ROOT;
      boolean word = false;
      while (cursor.advance()) {
        boolean gap = cursor.kind() == TokenCursor.Kind.GAP;
        word |= cursor.kind() == TokenCursor.Kind.WORD;
        boolean atAnEnd = cursor.start() == 0 || cursor.end() == surface.strip().length();
        if (!gap || !atAnEnd) {
          int token = gap ? GAP : numbers.computeIfAbsent(cursor.folded(), t -> numbers.size());
          node = children.computeIfAbsent(edge(node, token), e -> newNode());
        }
      }
      if (word) {
        terms.get(node).add(term);
      }
    }

    private int newNode() {
      terms.add(new ArrayList<>());
      return terms.size() - 1;
    }

    /**
     * The trie.
     *
     * @param order of the terms that are spelled alike
     */
    TermTrie<P> build(Comparator<P> order) {
      List<List<P>> ordered = new ArrayList<>(terms.size());
      for (List<P> alike : terms) {
        alike.sort(order);
        ordered.add(List.copyOf(alike));
      }
      int[] afterFirst = new int[numbers.size()];
      for (int token = 0; token < afterFirst.length; token++) {
        afterFirst[token] = children.getOrDefault(edge(ROOT, token), NONE);
      }
      return new TermTrie<>(
          new Tokens(numbers), Map.copyOf(children), afterFirst, List.copyOf(ordered));
    }
  }
}
