package org.isogloss.glossary.sheet;

import org.isogloss.glossary.GlossaryException;

/**
 * Finds quotes that go wrong before the CSV parser sees them, since a parser can only say where it
 * gave up, and an editor needs the row where the quote was opened. Spaces before a quote that opens
 * a cell are taken out on the way, since the parser would take the quote for a character.
 */
final class Quotes {

  private enum State {
    /** Before a cell's first character. */
    CELL_START,
    /** In a cell without quotes. */
    BARE,
    /** Between a cell's quotes. */
    QUOTED,
    /** After the quote that may close a cell. */
    CLOSED
  }

  private final String fileName;
  private final String text;
  private final char delimiter;
  private final StringBuilder kept;
  private int keptTo;
  private State state = State.CELL_START;
  private int cellStart;
  private int row;
  private int line;
  private int openedRow;
  private int openedLine;

  private Quotes(String fileName, String text, char delimiter, int line) {
    this.fileName = fileName;
    this.text = text;
    this.delimiter = delimiter;
    this.line = line;
    this.row = 1;
    this.kept = new StringBuilder(text.length());
  }

  /**
   * The text with every opening quote at the very start of its cell.
   *
   * @param firstLine the line of the file where the text begins
   */
  static String checked(String fileName, String text, char delimiter, int firstLine)
      throws GlossaryException {
    return new Quotes(fileName, text, delimiter, firstLine).checked();
  }

  private String checked() throws GlossaryException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineBreak = c == '\n' || c == '\r';
      if (state == State.QUOTED) {
        state = c == '"' ? State.CLOSED : State.QUOTED;
      } else if (c == delimiter || lineBreak) {
        state = State.CELL_START;
        cellStart = i + 1;
      } else if (state == State.CLOSED) {
        afterQuote(c);
      } else if (c == '"' && state == State.CELL_START) {
        open(i);
      } else if (!Character.isWhitespace(c)) {
        state = State.BARE;
      }
      if (lineBreak && !(c == '\r' && text.startsWith("\n", i + 1))) {
        line++;
        row += state == State.QUOTED ? 0 : 1;
      }
    }
    if (state == State.QUOTED) {
      throw problem("the quote opened here is never closed");
    }
    return kept.append(text, keptTo, text.length()).toString();
  }

  private void open(int at) {
    kept.append(text, keptTo, cellStart);
    keptTo = at;
    state = State.QUOTED;
    openedRow = row;
    openedLine = line;
  }

  private void afterQuote(char c) throws GlossaryException {
    if (c == '"') {
      state = State.QUOTED;
    } else if (!Character.isWhitespace(c)) {
      throw problem(
          "the quote opened here closes before more text (\"" + c + "\") of the same cell");
    }
  }

  private GlossaryException problem(String what) {
    return Problems.fatal(
        Problems.CSV,
        fileName,
        openedRow,
        openedLine,
        what,
        "close it at the end of the cell, and write a quote inside a cell twice");
  }
}
