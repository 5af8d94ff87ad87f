package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * A text as its tokens: where each stands, and the hash of how it folds. Every token is read and
 * folded once.
 *
 * <ol>
 *   <li>Words of ASCII letters and ASCII punctuation, most of all tokens, are folded and hashed as
 *       they are read; the cursor, which knows all else, reads what is left.
 *   <li>A gap is no token: it stands before a token that does not begin where the last one ended.
 * </ol>
 */
final class HashedText {

  /** A text has about this many characters to a token, or more. */
  private static final int CHARACTERS_PER_TOKEN = 4;

  private final String text;
  private int[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;

  HashedText(String text) {
    this.text = text;
    int likely = text.length() / CHARACTERS_PER_TOKEN + 8;
    hashes = new int[likely];
    starts = new int[likely];
    ends = new int[likely];
    read(text.toCharArray());
  }

  String text() {
    return text;
  }

  /** How many tokens there are. */
  int size() {
    return size;
  }

  /** The hash of a folded token, as {@link String#hashCode} has it. */
  int hash(int index) {
    return hashes[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Whether a gap stands before a token that is not the first. */
  boolean isAfterGap(int index) {
    return starts[index] > ends[index - 1];
  }

  /** Reads an array, which is faster to read than a string, and worth the copy. */
  private void read(char[] chars) {
    TokenCursor cursor = new TokenCursor(text);
    int length = chars.length;
    int at = 0;
    while (at < length) {
      int hash = 0;
      int end = at;
      char c = 0;
      while (end < length) {
        c = chars[end];
        char lower = Characters.asciiWord(c);
        if (lower == Characters.NONE) {
          break;
        }
        hash = 31 * hash + lower;
        end++;
      }
      if (end == at && Characters.isAsciiMark(c)) {
        add(c, at, at + 1);
        at++;
      } else if (end > at && (end == length || endsWord(c))) {
        add(hash, at, end);
        at = behindSpace(chars, end);
      } else if (behindSpace(chars, at) > at) {
        at++;
      } else {
        at = readAnything(cursor, at);
      }
    }
  }

  private static boolean endsWord(char c) {
    return c < Characters.ASCII && c != '\'';
  }

  /** The next place if a lone space stands before a word of ASCII letters; else the same place. */
  private static int behindSpace(char[] chars, int at) {
    boolean lone =
        at + 1 < chars.length
            && chars[at] == ' '
            && Characters.asciiWord(chars[at + 1]) != Characters.NONE;
    return lone ? at + 1 : at;
  }

  private int readAnything(TokenCursor cursor, int at) {
    cursor.moveTo(at);
    if (cursor.kind() != TokenCursor.Kind.GAP) {
      add(cursor.isPlain() ? cursor.hash() : cursor.folded().hashCode(), at, cursor.end());
    }
    return cursor.end();
  }

  private void add(int hash, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
