package org.isogloss.glossary.sheet;

import java.util.List;
import org.isogloss.glossary.GlossaryException;

/**
 * Finds quotes that go wrong before the CSV parser sees them, since a parser can only say where it
 * gave up, and an editor needs the line where the quote was opened.
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

  private Quotes() {}

  static void check(String fileName, String text, char delimiter) throws GlossaryException {
    State state = State.CELL_START;
    int line = 1;
    int opened = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineBreak = c == '\n' || c == '\r';
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
      }
      switch (state) {
        case QUOTED -> state = c == '"' ? State.CLOSED : State.QUOTED;
        case CLOSED -> {
          if (c == '"') {
            state = State.QUOTED;
          } else if (c == delimiter || lineBreak) {
            state = State.CELL_START;
          } else if (!Character.isWhitespace(c)) {
            throw problem(
                fileName,
                opened,
                "the quote opened here closes before more text (\"" + c + "\") of the same cell");
          }
        }
        default -> {
          if (c == '"' && state == State.CELL_START) {
            state = State.QUOTED;
            opened = line;
          } else if (c == delimiter || lineBreak) {
            state = State.CELL_START;
          } else if (!Character.isWhitespace(c)) {
            state = State.BARE;
          }
        }
      }
    }
    if (state == State.QUOTED) {
      throw problem(fileName, opened, "the quote opened here is never closed");
    }
  }

  private static GlossaryException problem(String fileName, int line, String what) {
    return new GlossaryException(
        List.of(
            fileName
                + ":"
                + line
                + ": "
                + what
                + "; close it at the end of the cell, and write a quote inside a cell twice"));
  }
}
