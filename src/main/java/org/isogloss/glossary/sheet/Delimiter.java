package org.isogloss.glossary.sheet;

/**
 * Finds what parts the cells of a row: comma, semicolon or tab.
 *
 * <ol>
 *   <li>Each is counted in the first rows that hold something, outside quotes.
 *   <li>Of those the first row has, the one of which most other rows have just as many is it.
 *   <li>If that leaves several, it is the one the first row has most of.
 * </ol>
 *
 * So a comma in a semicolon's header misleads nobody.
 */
final class Delimiter {

  private static final String CANDIDATES = ",;\t";

  private static final int ROWS = 50;

  private final int[][] counts = new int[ROWS][CANDIDATES.length()];
  private int rows;

  private Delimiter() {}

  /** The delimiter of a text; a comma if it has none. */
  static char of(String text) {
    Delimiter delimiter = new Delimiter();
    delimiter.count(text);
    return delimiter.best();
  }

  private void count(String text) {
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < text.length() && rows < ROWS; i++) {
      char c = text.charAt(i);
      int candidate = CANDIDATES.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        rows += blank ? 0 : 1;
        blank = true;
      } else if (!quoted && candidate >= 0) {
        counts[rows][candidate]++;
      }
      blank &= Character.isWhitespace(c);
    }
    rows += blank || rows == ROWS ? 0 : 1;
  }

  private char best() {
    int best = 0;
    for (int i = 1; i < CANDIDATES.length(); i++) {
      if (counts[0][i] > 0 && isBetter(i, best)) {
        best = i;
      }
    }
    return CANDIDATES.charAt(best);
  }

  private boolean isBetter(int one, int other) {
    if (counts[0][other] == 0) {
      return true;
    }
    int likeOne = rowsLikeTheFirst(one);
    int likeOther = rowsLikeTheFirst(other);
    return likeOne == likeOther ? counts[0][one] > counts[0][other] : likeOne > likeOther;
  }

  private int rowsLikeTheFirst(int candidate) {
    int like = 0;
    for (int row = 1; row < rows; row++) {
      like += counts[row][candidate] == counts[0][candidate] ? 1 : 0;
    }
    return like;
  }
}
