package org.isogloss.glossary.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds every term of a set in a text in one walk over its tokens. Immutable; shared by threads.
 *
 * <ol>
 *   <li>A term is a sequence of folded tokens, with gaps between or not. A text is read into the
 *       hashes of its tokens once.
 *   <li>The trie of all terms is kept as the set of its nodes, each by the hash of the sequence
 *       that leads to it, so that a step is one look into one table: the key of the node one token
 *       further follows from that of the node and the hash of the token (R. M. Karp, M. O. Rabin,
 *       Efficient randomized pattern-matching algorithms, 1987). A term of one token has its
 *       token's own hash, in a table of its own, which is small; that longer terms begin with a
 *       token is written nowhere, since their first two tokens are asked for together.
 *   <li>Of most tokens and of most pairs of them a bitmap beside the table tells that nothing
 *       begins there (see {@link KeyFilter}), and that is all that is done for them.
 *   <li>Where a term ends, the text is compared with its spelling, so that two sequences may well
 *       have the same key. On the way nothing is compared: to go on for nothing does no harm.
 *   <li>Every term that stands there is told, the shorter before the longer. Choosing among them is
 *       the caller's.
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

  /** Says in a table that a term goes on behind a sequence, and none ends there. */
  private static final int INNER = -1;

  /** Above it is a term, plus one; below it, a place in alike. */
  private static final int NOTHING = 0;

  /** Of terms that are one token. */
  private final KeyTable words;

  /** Of the beginnings, two tokens long or longer, of all other terms, themselves included. */
  private final KeyTable sequences;

  private final Spellings spellings;

  /** Of terms that are spelled alike how many they are, then which. The first place is no place. */
  private final int[] alike;

  private TermTrie(KeyTable words, KeyTable sequences, Spellings spellings, int[] alike) {
    this.words = words;
    this.sequences = sequences;
    this.spellings = spellings;
    this.alike = alike;
  }

  /** The key of a sequence with one more token. */
  private static int longer(int key, boolean afterGap, int hash) {
    return (key * 0x85EBCA6B ^ Integer.rotateLeft(hash * 0xC2B2AE35, afterGap ? 15 : 16))
        * 0x9E3779B1;
  }

  /** Tells of every term in the text, by where it begins. */
  void scan(String text, Visitor visitor) {
    HashedText tokens = HashedText.of(text);
    int last = tokens.size() - 1;
    for (int i = 0; i <= last; i++) {
      int hash = tokens.hash(i);
      if (words.mayHold(hash)) {
        follow(words, hash, tokens, i, i, visitor);
      }
      if (i < last) {
        int key = longer(hash, tokens.isAfterGap(i + 1), tokens.hash(i + 1));
        if (sequences.mayHold(key)) {
          followAll(key, tokens, i, visitor);
        }
      }
    }
  }

  private void followAll(int two, HashedText tokens, int begin, Visitor visitor) {
    int key = two;
    int index = begin + 1;
    while (sequences.mayHold(key) && follow(sequences, key, tokens, begin, index, visitor)) {
      index++;
      if (index == tokens.size()) {
        return;
      }
      key = longer(key, tokens.isAfterGap(index), tokens.hash(index));
    }
  }

  /** Tells of the terms with a key that end at a token; whether any may go on. */
  private boolean follow(
      KeyTable table, int key, HashedText tokens, int first, int last, Visitor visitor) {
    int slot = table.find(key);
    if (slot == KeyTable.NONE) {
      return false;
    }
    while (slot != KeyTable.NONE) {
      int record = table.number(slot);
      if (record != INNER && spellings.isSpelled(record, tokens, first, last)) {
        tell(spellings.number(record), tokens.start(first), tokens.end(last), visitor);
      }
      slot = table.findBehind(slot, key);
    }
    return true;
  }

  private void tell(int term, int start, int end, Visitor visitor) {
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

    private final KeyTable words = new KeyTable();
    private final KeyTable sequences = new KeyTable();
    private final Spellings spellings = new Spellings();

    /** Of each term the one before it that is spelled alike, plus one. */
    private int[] before = new int[16];

    private int[] ranks = new int[16];
    private int size;

    /** The records of the spellings that several terms have. */
    private final BitSet shared = new BitSet();

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
      ranks[size++] = rank;
      TokenCursor cursor = new TokenCursor(surface.strip());
      int tokens = 0;
      int key = 0;
      boolean word = false;
      boolean gap = false;
      while (cursor.advance()) {
        if (cursor.kind() == TokenCursor.Kind.GAP) {
          gap = tokens > 0;
        } else {
          if (tokens > 1 && sequences.find(key) == KeyTable.NONE) {
            sequences.add(key, INNER);
          }
          word |= cursor.kind() == TokenCursor.Kind.WORD;
          int hash = cursor.isPlain() ? cursor.hash() : cursor.folded().hashCode();
          key = tokens == 0 ? hash : longer(key, gap, hash);
          spellings.append(cursor, gap);
          tokens++;
          gap = false;
        }
      }
      if (word) {
        end(tokens == 1 ? words : sequences, key);
      } else {
        spellings.startAgain();
      }
    }

    /** The last term added is the record being made. */
    private void end(KeyTable table, int key) {
      for (int slot = table.find(key); slot != KeyTable.NONE; slot = table.findBehind(slot, key)) {
        int record = table.number(slot);
        if (record == INNER) {
          table.replace(slot, spellings.keep(size));
          return;
        }
        if (spellings.isAlike(record)) {
          before[size - 1] = spellings.number(record);
          spellings.setNumber(record, size);
          spellings.startAgain();
          shared.set(record);
          return;
        }
      }
      table.add(key, spellings.keep(size));
    }

    /** The trie of the terms added. */
    TermTrie build() {
      words.finish();
      sequences.finish();
      spellings.trim();
      return new TermTrie(words, sequences, spellings, parted());
    }

    /** Puts the terms that are spelled alike, which hang together so far, into an order. */
    private int[] parted() {
      int[] alike = new int[16];
      int used = 1;
      for (int record = shared.nextSetBit(0); record >= 0; record = shared.nextSetBit(record + 1)) {
        int[] ordered = alikeWith(spellings.number(record) - 1);
        int end = used + 1 + ordered.length;
        if (end > alike.length) {
          alike = Arrays.copyOf(alike, 2 * end);
        }
        alike[used] = ordered.length;
        System.arraycopy(ordered, 0, alike, used + 1, ordered.length);
        spellings.setNumber(record, -used);
        used = end;
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
