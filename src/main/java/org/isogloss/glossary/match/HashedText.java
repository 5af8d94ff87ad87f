package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * A text as its tokens: where each stands, and the hash of how it folds. Every token is read and
 * folded once. Not for threads; each has one for all texts it reads, since most texts are so short
 * that new arrays would take as long as reading.
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

  /** A thread keeps its arrays for the next text, unless this one is longer. */
  private static final int KEPT_LENGTH = 1 << 16;

  private static final ThreadLocal<HashedText> OWN = ThreadLocal.withInitial(HashedText::new);

  private String text = "";

  /** The text, in an array, which is faster to read than a string, and worth the copy. */
  private char[] chars = {};

  private int[] hashes = {};
  private int[] starts = {};
  private int[] ends = {};
  private int size;

  private HashedText() {}

  /** A text's tokens, to be used by this thread until it asks for those of another text. */
  static HashedText of(String text) {
    HashedText made = text.length() > KEPT_LENGTH ? new HashedText() : OWN.get();
    made.read(text);
    return made;
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

  /**
   * Whether a token folds to what stands in an array.
   *
   * @return how long that is; -1 if it is something else
   */
  int foldedAs(int index, char[] folded, int from) {
    int start = starts[index];
    int length = ends[index] - start;
    int i = 0;
    while (i < length
        && from + i < folded.length
        && Characters.fold(chars[start + i]) == folded[from + i]
        && folded[from + i] != Characters.NONE) {
      i++;
    }
    return i == length ? length : foldedAsAWhole(index, folded, from);
  }

  private int foldedAsAWhole(int index, char[] folded, int from) {
    String whole = Folding.fold(text.substring(starts[index], ends[index]));
    int end = from + whole.length();
    boolean same =
        end <= folded.length
            && Arrays.equals(folded, from, end, whole.toCharArray(), 0, whole.length());
    return same ? whole.length() : -1;
  }

  private void read(String newText) {
    text = newText;
    size = 0;
    int length = text.length();
    if (length > chars.length) {
      chars = new char[length];
      makeRoom(length / CHARACTERS_PER_TOKEN + 8);
    }
    text.getChars(0, length, chars, 0);
    readTokens(length);
  }

  private void readTokens(int length) {
    TokenCursor cursor = new TokenCursor(text);
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
        at = behindSpace(end, length);
      } else if (behindSpace(at, length) > at) {
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
  private int behindSpace(int at, int length) {
    boolean lone =
        at + 1 < length
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
      makeRoom(2 * size);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private void makeRoom(int tokens) {
    hashes = Arrays.copyOf(hashes, tokens);
    starts = Arrays.copyOf(starts, tokens);
    ends = Arrays.copyOf(ends, tokens);
  }
}
