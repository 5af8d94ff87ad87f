package org.isogloss.segment;

/** Knows what closes after a sentence's terminators and belongs to it. */
final class Closers {

  private static final int LONGEST_CITATION = 12;

  private final String text;
  private int straightQuotes;

  Closers(String text) {
    this.text = text;
  }

  /** Says that a straight quote was passed. */
  void countQuote() {
    straightQuotes++;
  }

  /** Says that a line begins: what was left open in the one before is forgotten. */
  void startLine() {
    straightQuotes = 0;
  }

  /** Past closing quotes, brackets and citation marks. */
  int skip(int from, boolean afterSpace) {
    int to = from;
    while (to < text.length()) {
      int past = skipOne(to, afterSpace);
      if (past == to) {
        return to;
      }
      to = skipMarks(past);
    }
    return to;
  }

  private int skipOne(int from, boolean afterSpace) {
    char c = text.charAt(from);
    if (c == '\'' && text.startsWith("''", from) && closesHere(from + 1)) {
      return from + 2;
    }
    if (Characters.closes(c)) {
      // A German opening quote, »so«, stands where a French one closes: what follows tells.
      return !afterSpace || closesHere(from) ? from + 1 : from;
    }
    if (Characters.mayClose(c) && closesHere(from) && (!afterSpace || isOpen(c))) {
      if (c == '"') {
        straightQuotes++;
      }
      return from + 1;
    }
    return c == '[' ? skipCitation(from) : from;
  }

  /** After a space only a straight quote that was opened before can close. */
  private boolean isOpen(char quote) {
    return quote == '"' && straightQuotes % 2 == 1;
  }

  /** Whether what follows a quote shows that it closes: no letter, digit or opening mark. */
  private boolean closesHere(int quote) {
    if (quote + 1 == text.length()) {
      return true;
    }
    char after = text.charAt(quote + 1);
    return Characters.isWhite(after)
        || Characters.closes(after)
        || Characters.mayClose(after)
        || Characters.isTerminator(after)
        || after == ','
        || after == ';';
  }

  /** Past {@code [6]} or {@code [12, 13]}; nowhere, if it is no citation. */
  private int skipCitation(int from) {
    int to = from + 1;
    while (to < text.length() && to - from < LONGEST_CITATION) {
      char c = text.charAt(to);
      if (c == ']') {
        return to == from + 1 ? from : to + 1;
      }
      if (!(c >= '0' && c <= '9') && c != ',' && c != ' ' && c != '-' && c != '–') {
        return from;
      }
      to++;
    }
    return from;
  }

  /** Past combining marks and marks of direction: they belong to the character before them. */
  int skipMarks(int from) {
    int to = from;
    while (to < text.length() && Characters.followsOn(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }
}
