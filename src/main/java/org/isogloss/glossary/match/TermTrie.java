package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds every term of a set in a text in one walk over its tokens. Immutable; shared by threads.
 *
 * <ol>
 *   <li>Every token of every term has a number; the terms are a trie over these numbers, so that
 *       spelling, case and the kind of gap are settled once per token. A gap is no node: an edge's
 *       label says whether one stands before its token.
 *   <li>A token of the text that begins no term costs one look into the table of tokens. Words of
 *       ASCII letters, most of all tokens, are folded and hashed as they are read; the cursor,
 *       which knows all else, reads what is left.
 *   <li>From a token that begins a term the trie is followed as far as it goes, and every term that
 *       ends on the way is told: the shorter before the longer. Choosing among them is the
 *       caller's.
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
  }

  /** Tells of every term in the text, by where it begins. */
  void scan(String text, Visitor visitor) {
    int length = text.length();
    TokenCursor cursor = new TokenCursor(text);
    int at = 0;
    while (at < length) {
      int hash = 0;
      int end = at;
      char c = 0;
      while (end < length) {
        c = text.charAt(end);
        char lower = Characters.asciiWord(c);
        if (lower == Characters.NONE) {
          break;
        }
        hash = 31 * hash + lower;
        end++;
      }
      if (end > at && (end == length || (c < Characters.ASCII && c != '\''))) {
        begin(tokens.numberOf(text, at, end, hash), at, end, text, visitor);
        at = end;
      } else if (c == ' ' && at + 1 < length && isAsciiWord(text.charAt(at + 1))) {
        at++;
      } else {
        cursor.moveTo(at);
        if (cursor.kind() != TokenCursor.Kind.GAP) {
          begin(tokens.numberOf(cursor), at, cursor.end(), text, visitor);
        }
        at = cursor.end();
      }
    }
  }

  private static boolean isAsciiWord(char c) {
    return Characters.asciiWord(c) != Characters.NONE;
  }

  private void begin(int token, int start, int end, String text, Visitor visitor) {
    if (token != Tokens.NONE && first[token] != Edges.NONE) {
      follow(first[token], start, end, text, visitor);
    }
  }

  private void follow(int from, int start, int firstEnd, String text, Visitor visitor) {
    TokenCursor cursor = new TokenCursor(text);
    int node = from;
    int end = firstEnd;
    while (node != Edges.NONE) {
      tell(node, start, end, visitor);
      if (!cursor.moveTo(end)) {
        return;
      }
      boolean gap = cursor.kind() == TokenCursor.Kind.GAP;
      if (gap && !cursor.advance()) {
        return;
      }
      int token = tokens.numberOf(cursor);
      node = token == Tokens.NONE ? Edges.NONE : edges.child(node, label(token, gap));
      end = cursor.end();
    }
  }

  private void tell(int node, int start, int end, Visitor visitor) {
    int term = terms[node];
    if (term > NOTHING) {
      visitor.found(start, end, term - 1);
    } else if (term < NOTHING) {
      int place = -term;
      for (int i = place + 1; i <= place + alike[place]; i++) {
        visitor.found(start, end, alike[i]);
      }
    }
  }

  private static int label(int token, boolean gap) {
    return 2 * token + (gap ? 1 : 0);
  }

  /** Gathers terms. */
  static final class Builder {

    private final Tokens tokens = new Tokens();
    private final Edges edges = new Edges();

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
          node = edges.add(node, label(tokens.add(cursor), gap));
          gap = false;
        }
      }
      return word ? node : ROOT;
    }

    /** The trie of the terms added. */
    TermTrie build() {
      int[] first = new int[tokens.size()];
      for (int token = 0; token < first.length; token++) {
        first[token] = edges.child(ROOT, label(token, false));
      }
      tokens.trim();
      edges.trim();
      int[] terms = Arrays.copyOf(last, edges.size());
      return new TermTrie(tokens, edges, first, terms, parted(terms));
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
