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

  /**
   * The text, in an array, which is faster to read than a string, and worth the copy. Behind it
   * stand two characters that are part of no word, so that reading needs no look at the length.
   */
  private char[] chars = {};

  /** Of each token its hash, its start and its end. */
  private int[] tokens = {};

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
    return tokens[3 * index];
  }

  int start(int index) {
    return tokens[3 * index + 1];
  }

  int end(int index) {
    return tokens[3 * index + 2];
  }

  /** Whether a gap stands before a token that is not the first. */
  boolean isAfterGap(int index) {
    return tokens[3 * index + 1] > tokens[3 * index - 1];
  }

  /**
   * Whether a token folds to what stands in an array.
   *
   * @return how long that is; -1 if it is something else
   */
  int foldedAs(int index, char[] folded, int from) {
    int start = start(index);
    int length = end(index) - start;
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
    String whole = Folding.fold(text.substring(start(index), end(index)));
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
    if (length + 2 > chars.length) {
      chars = new char[length + 2];
      tokens = Arrays.copyOf(tokens, 3 * (length / CHARACTERS_PER_TOKEN + 8));
    }
    text.getChars(0, length, chars, 0);
    chars[length] = Characters.NONE;
    chars[length + 1] = Characters.NONE;
    readTokens(length);
  }

  private void readTokens(int length) {
    char[] read = chars;
    TokenCursor cursor = new TokenCursor(text);
    int at = 0;
    while (at < length) {
      int hash = 0;
      int end = at;
      char lower = Characters.asciiWord(read[end]);
      while (lower != Characters.NONE) {
        hash = 31 * hash + lower;
        end++;
        lower = Characters.asciiWord(read[end]);
      }
      char behind = read[end];
      if (end > at && endsWord(behind)) {
        add(hash, at, end);
        at = isLoneSpace(end) ? end + 1 : end;
      } else if (end == at && Characters.isAsciiMark(behind)) {
        add(behind, at, at + 1);
        at++;
      } else if (isLoneSpace(at)) {
        at++;
      } else {
        at = readAnything(cursor, at);
      }
    }
  }

  private static boolean endsWord(char c) {
    return c < Characters.ASCII && c != '\'';
  }

  /** Whether a space stands before a word that begins with an ASCII letter. */
  private boolean isLoneSpace(int at) {
    return chars[at] == ' ' && Characters.asciiWord(chars[at + 1]) != Characters.NONE;
  }

  private int readAnything(TokenCursor cursor, int at) {
    cursor.moveTo(at);
    if (cursor.kind() != TokenCursor.Kind.GAP) {
      add(cursor.isPlain() ? cursor.hash() : cursor.folded().hashCode(), at, cursor.end());
    }
    return cursor.end();
  }

  private void add(int hash, int start, int end) {
    int place = 3 * size;
    if (place == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * place);
    }
    tokens[place] = hash;
    tokens[place + 1] = start;
    tokens[place + 2] = end;
    size++;
  }
}
