package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * A text as the numbers its tokens have in a trie. Every token is read, folded and looked up once.
 *
 * <ol>
 *   <li>Words of ASCII letters, most of all tokens, are folded and hashed as they are read; the
 *       cursor, which knows all else, reads what is left.
 *   <li>A gap is no token: the next token's label says whether one stands before it.
 * </ol>
 */
final class NumberedText {

  /** The label of a token that stands in no term. */
  static final int UNKNOWN = -1;

  private final String text;
  private final Tokens tokens;
  private int[] labels = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  NumberedText(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    read(text.toCharArray());
  }

  /** What stands for a token in a trie. */
  static int label(int token, boolean afterGap) {
    return 2 * token + (afterGap ? 1 : 0);
  }

  /** The token of a label. */
  static int token(int label) {
    return label >> 1;
  }

  /** How many tokens there are, but for those that stand in no term. */
  int size() {
    return size;
  }

  /** Whether tokens that the table took for likely are indeed what stands in the text. */
  boolean isSpelled(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tokens.isSpelled(token(labels[i]), text, starts[i], ends[i])) {
        return false;
      }
    }
    return true;
  }

  /** The label of a token, or {@link #UNKNOWN}. */
  int label(int index) {
    return labels[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Reads an array, which is faster to read than a string, and worth the copy. */
  private void read(char[] chars) {
    TokenCursor cursor = new TokenCursor(text);
    int length = chars.length;
    boolean gap = false;
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
      if (end > at && (end == length || endsWord(c))) {
        add(tokens.likely(text, at, end, hash), gap, at, end);
        gap = false;
      } else if (c == ' ' && at + 1 < length && isAsciiWord(chars[at + 1])) {
        end = at + 1;
        gap = true;
      } else {
        cursor.moveTo(at);
        end = cursor.end();
        boolean before = gap;
        gap = cursor.kind() == TokenCursor.Kind.GAP;
        if (!gap) {
          add(tokens.numberOf(cursor), before, at, end);
        }
      }
      at = end;
    }
  }

  private static boolean endsWord(char c) {
    return c < Characters.ASCII && c != '\'';
  }

  private static boolean isAsciiWord(char c) {
    return Characters.asciiWord(c) != Characters.NONE;
  }

  /** Of tokens that stand in no term one after another only the first is kept. */
  private void add(int token, boolean afterGap, int start, int end) {
    if (token == Tokens.NONE && (size == 0 || labels[size - 1] == UNKNOWN)) {
      return;
    }
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    labels[size] = token == Tokens.NONE ? UNKNOWN : label(token, afterGap);
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
