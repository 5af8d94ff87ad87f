package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds every term of a set in a text in one walk over its tokens. Immutable; shared by threads.
 *
 * <ol>
 *   <li>Every token of every term has a number; the terms are a trie over these numbers, so that
 *       spelling, case and the kind of gap are settled once per token.
 *   <li>A text is read into the hashes of its tokens. Of most of them a bitmap tells that no term
 *       begins there (see {@link TokenFilter}), and that is all that is done for them.
 *   <li>From any other the trie is followed as far as it goes, each token being looked up when it
 *       is reached, and every term that ends on the way is told: the shorter before the longer.
 *       Choosing among them is the caller's.
 * </ol>
 */
final class TermTrie {

  /** Is told of the terms found. */
  interface Visitor {

    /**
     * A term stands in the text.
     *
     * @param start where, in UTF-16 code units
     * @param end where it ends
     * @param term its number: how many terms were added before it
     */
    void found(int start, int end, int term);
  }

  private static final int ROOT = 0;
  private static final int NOTHING = 0;

  private final Tokens tokens;
  private final Edges edges;
  private final TokenFilter filter;

  /** Of each token the node of the terms that begin with it, or {@link Edges#NONE}. */
  private final int[] first;

  /**
   * Of each node the term that ends there, plus one; below {@link #NOTHING}, the place in alike.
   */
  private final int[] terms;

  /** Of terms that are spelled alike how many they are, then which. The first place is no place. */
  private final int[] alike;

  private TermTrie(Tokens tokens, Edges edges, int[] first, int[] terms, int[] alike) {
    this.tokens = tokens;
    this.edges = edges;
    this.first = first;
    this.terms = terms;
    this.alike = alike;
    this.filter = filter();
  }

  private TokenFilter filter() {
    TokenFilter made = new TokenFilter(edges.size());
    int[] hashes = tokens.hashes();
    for (int node = ROOT + 1; node < edges.size(); node++) {
      int label = edges.label(node);
      int parent = edges.parent(node);
      if (parent != ROOT) {
        made.add(hashes[token(edges.label(parent))], isAfterGap(label), hashes[token(label)]);
      } else if (terms[node] != NOTHING) {
        made.add(hashes[token(label)]);
      }
    }
    return made;
  }

  private static int label(int token, boolean afterGap) {
    return 2 * token + (afterGap ? 1 : 0);
  }

  private static int token(int label) {
    return label >> 1;
  }

  private static boolean isAfterGap(int label) {
    return (label & 1) != 0;
  }

  /** Tells of every term in the text, by where it begins. */
  void scan(String text, Visitor visitor) {
    HashedText hashed = new HashedText(text);
    int last = hashed.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (filter.mayBe(hashed.hash(i)) || (i < last && mayGoOn(hashed, i + 1))) {
        follow(hashed, i, visitor);
      }
    }
  }

  /** Whether a token may stand in a term behind the one before it. */
  private boolean mayGoOn(HashedText text, int index) {
    return filter.mayBe(text.hash(index - 1), text.isAfterGap(index), text.hash(index));
  }

  private void follow(HashedText text, int begin, Visitor visitor) {
    int token = likely(text, begin);
    int node = token == Tokens.NONE ? Edges.NONE : first[token];
    int index = begin;
    while (node != Edges.NONE) {
      if (terms[node] != NOTHING && isSpelled(node, text, index)) {
        tell(node, text.start(begin), text.end(index), visitor);
      }
      index++;
      if (index == text.size() || !mayGoOn(text, index)) {
        return;
      }
      token = likely(text, index);
      if (token == Tokens.NONE) {
        return;
      }
      node = edges.child(node, label(token, text.isAfterGap(index)));
    }
  }

  private int likely(HashedText text, int index) {
    return tokens.likely(text.text(), text.start(index), text.end(index), text.hash(index));
  }

  /** Whether the tokens on the way to a node, so far only likely, are indeed what stands there. */
  private boolean isSpelled(int end, HashedText text, int last) {
    int index = last;
    for (int node = end; node != ROOT; node = edges.parent(node)) {
      int token = token(edges.label(node));
      if (!tokens.isSpelled(token, text.text(), text.start(index), text.end(index))) {
        return false;
      }
      index--;
    }
    return true;
  }

  private void tell(int node, int start, int end, Visitor visitor) {
    int term = terms[node];
    if (term > NOTHING) {
      visitor.found(start, end, term - 1);
    } else {
      int place = -term;
      for (int i = place + 1; i <= place + alike[place]; i++) {
        visitor.found(start, end, alike[i]);
      }
    }
  }

  /** Gathers terms. */
  static final class Builder {

    private final Tokens tokens = new Tokens();
    private final Edges edges = new Edges();

    /** Of each token the node of the terms that begin with it, or {@link Edges#NONE}. */
    private int[] first = new int[16];

    /** Of each node the last term added that ends there, plus one. */
    private int[] last = new int[16];

    /** Of each term the one before it that is spelled alike, plus one. */
    private int[] before = new int[16];

    private int[] ranks = new int[16];
    private int size;

    /**
     * Adds a term. One without a word takes a number too, but is never found.
     *
     * @param rank the order in which terms that are spelled alike are told
     */
    void add(String surface, int rank) {
      if (size == before.length) {
        before = Arrays.copyOf(before, 2 * size);
        ranks = Arrays.copyOf(ranks, 2 * size);
      }
      ranks[size] = rank;
      int node = nodeOf(surface.strip());
      if (edges.size() > last.length) {
        last = Arrays.copyOf(last, 2 * edges.size());
      }
      size++;
      if (node != ROOT) {
        before[size - 1] = last[node];
        last[node] = size;
      }
    }

    private int nodeOf(String surface) {
      TokenCursor cursor = new TokenCursor(surface);
      int node = ROOT;
      boolean word = false;
      boolean gap = false;
      while (cursor.advance()) {
        if (cursor.kind() == TokenCursor.Kind.GAP) {
          gap = node != ROOT;
        } else {
          word |= cursor.kind() == TokenCursor.Kind.WORD;
          int token = tokens.add(cursor);
          node = node == ROOT ? first(token) : edges.add(node, label(token, gap));
          gap = false;
        }
      }
      return word ? node : ROOT;
    }

    private int first(int token) {
      if (token >= first.length) {
        first = Arrays.copyOf(first, 2 * token);
      }
      if (first[token] == Edges.NONE) {
        first[token] = edges.addToRoot(label(token, false));
      }
      return first[token];
    }

    /** The trie of the terms added. */
    TermTrie build() {
      tokens.trim();
      edges.trim();
      int[] terms = Arrays.copyOf(last, edges.size());
      int[] nodes = Arrays.copyOf(first, tokens.size());
      return new TermTrie(tokens, edges, nodes, terms, parted(terms));
    }

    /** Puts the terms that are spelled alike, which hang together so far, into an order. */
    private int[] parted(int[] terms) {
      int[] alike = new int[16];
      int used = 1;
      for (int node = 0; node < terms.length; node++) {
        if (terms[node] != NOTHING && before[terms[node] - 1] != NOTHING) {
          int[] ordered = alikeWith(terms[node] - 1);
          int end = used + 1 + ordered.length;
          if (end > alike.length) {
            alike = Arrays.copyOf(alike, 2 * end);
          }
          alike[used] = ordered.length;
          System.arraycopy(ordered, 0, alike, used + 1, ordered.length);
          terms[node] = -used;
          used = end;
        }
      }
      return Arrays.copyOf(alike, used);
    }

    private int[] alikeWith(int term) {
      IntStream chain =
          IntStream.iterate(term + 1, next -> next != NOTHING, next -> before[next - 1])
              .map(next -> next - 1);
      return chain
          .mapToLong(number -> (long) ranks[number] << 32 | number)
          .sorted()
          .mapToInt(ranked -> (int) ranked)
          .toArray();
    }
  }
}
