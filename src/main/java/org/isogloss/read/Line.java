package org.isogloss.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a plain text, without its line end and the white space around it.
 *
 * @param indent the columns before its first character; a tab goes to the next multiple of 8
 * @param start at its first character that is not blank
 * @param end behind its last; {@code start} for a blank line
 */
record Line(int indent, int start, int end) {

  private static final int TAB = 8;
  private static final int SHORTEST_RULE = 3;

  boolean isBlank() {
    return start == end;
  }

  /**
   * The lines of a text. LF, CR, CRLF, NEL, U+2028 and a vertical tab end a line; a form feed and
   * U+2029 end a line and leave a blank one.
   */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u000B' || c == '\u0085' || c == '\u2028') {
        boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        lines.add(between(text, start, i));
        i = crlf ? i + 1 : i;
        start = i + 1;
      } else if (c == '\f' || c == '\u2029') {
        lines.add(between(text, start, i));
        lines.add(new Line(0, i, i));
        start = i + 1;
      }
    }
    lines.add(between(text, start, text.length()));
    return lines;
  }

  private static Line between(String text, int lineStart, int lineEnd) {
    int start = Characters.skipBlanks(text, lineStart, lineEnd);
    int end = Characters.trimBlanks(text, start, lineEnd);
    int indent = 0;
    for (int i = lineStart; i < start; i++) {
      indent = text.charAt(i) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
    }
    return new Line(indent, start, end);
  }

  /** The columns it takes, its indentation too; wide characters take two. */
  int columns(String text) {
    int columns = indent + end - start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x1100 && !Character.isSurrogate(c) && isWide(c)) {
        columns++;
      }
    }
    return columns;
  }

  private static boolean isWide(char c) {
    return c < 0x1160
        || (c >= 0x2E80 && c < 0xD7A4)
        || (c >= 0xF900 && c < 0xFB00)
        || (c > 0xFF00 && c < 0xFF61);
  }

  /**
   * If it is a rule or an underline, the character it is drawn with; otherwise 0. A rule has three
   * or more of {@code - = _ * ~ # • — – ─} and nothing else but blanks.
   */
  char rule(String text) {
    int drawn = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("-=_*~#\u2022\u2014\u2013\u2500".indexOf(c) >= 0) {
        drawn++;
      } else if (!Characters.isBlank(c)) {
        return 0;
      }
    }
    return drawn >= SHORTEST_RULE ? text.charAt(start) : 0;
  }
}
