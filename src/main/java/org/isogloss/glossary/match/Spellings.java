package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * How terms are spelled, and which terms: all in one array, a record behind the other, so that what
 * is asked about a spelling stands side by side in memory. Not changed any more once built; then
 * shared by threads.
 *
 * <p>A record is a number in two characters, how many tokens there are, and of each token its
 * length, whether a gap stands before it, and its folded characters.
 */
final class Spellings {

  /** Where no record is. */
  static final int NONE = 0;

  private static final int TOKEN_COUNT = 2;
  private static final int TOKENS = 3;

  private char[] characters = new char[64];

  /** Where the record being made begins. The first character belongs to none. */
  private int begin = 1;

  /** Where it ends so far. */
  private int end = begin + TOKENS;

  /** Adds the token a cursor is at to the record being made. */
  void append(TokenCursor token, boolean afterGap) {
    int length;
    if (token.isPlain()) {
      length = token.end() - token.start();
      makeRoom(length + 1);
      for (int i = 0; i < length; i++) {
        characters[end + 1 + i] = Characters.fold(token.source().charAt(token.start() + i));
      }
    } else {
      String folded = token.folded();
      length = folded.length();
      makeRoom(length + 1);
      folded.getChars(0, length, characters, end + 1);
    }
    characters[end] = header(length, afterGap);
    end += length + 1;
    characters[begin + TOKEN_COUNT]++;
  }

  /** Makes room for some more characters and for the beginning of the next record. */
  private void makeRoom(int length) {
    int needed = end + length + TOKENS;
    if (needed > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(needed, 2 * characters.length));
    }
  }

  private static char header(int length, boolean afterGap) {
    return (char) (2 * length + (afterGap ? 1 : 0));
  }

  /** Whether a record has the tokens of the one being made. */
  boolean isAlike(int record) {
    return Arrays.equals(
        characters,
        record + TOKEN_COUNT,
        record + end - begin,
        characters,
        begin + TOKEN_COUNT,
        end);
  }

  /** Keeps the record that was being made, and begins the next one; where the kept one is. */
  int keep(int number) {
    int record = begin;
    setNumber(record, number);
    begin = end;
    startAgain();
    return record;
  }

  /** Begins the record again. */
  void startAgain() {
    characters[begin + TOKEN_COUNT] = 0;
    end = begin + TOKENS;
  }

  /** The number of a record. */
  int number(int record) {
    return characters[record] << Character.SIZE | characters[record + 1];
  }

  void setNumber(int record, int number) {
    characters[record] = (char) (number >>> Character.SIZE);
    characters[record + 1] = (char) number;
  }

  /** Whether tokens of a text are spelled as a record is. */
  boolean isSpelled(int record, HashedText text, int first, int last) {
    if (characters[record + TOKEN_COUNT] != last - first + 1) {
      return false;
    }
    int at = record + TOKENS;
    for (int i = first; i <= last; i++) {
      boolean afterGap = i > first && text.isAfterGap(i);
      int length = text.foldedAs(i, characters, at + 1);
      if (length < 0 || characters[at] != header(length, afterGap)) {
        return false;
      }
      at += length + 1;
    }
    return true;
  }

  /** Gives back the room kept for more records. */
  void trim() {
    characters = Arrays.copyOf(characters, begin);
  }
}
