package org.isogloss.segment;

import org.jspecify.annotations.Nullable;

/**
 * Walks once through a text and finds the places where a sentence may end.
 *
 * <ol>
 *   <li>A line end is a place.
 *   <li>So is a run of terminators ({@code .}, {@code ?!}, {@code 。}) with white space after it;
 *       those of scripts without spaces need none.
 *   <li>What closes after the terminators belongs to them: quotes and brackets, also after a space
 *       ({@code . »}), and citation marks ({@code . [6]}).
 * </ol>
 *
 * <p>Time is linear in the length of the text: the walk never goes back.
 */
final class PlaceScanner {

  private static final int LONGEST_CITATION = 12;

  private final String text;
  private int at;
  private int straightQuotes;

  PlaceScanner(String text) {
    this.text = text;
  }

  /** The next place, or null at the end of the text. */
  @Nullable Place next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      Place place = null;
      if (Characters.isLineEnd(c)) {
        place = atLineEnd();
      } else if (Characters.isTerminator(c)) {
        place = afterTerminators();
      } else {
        if (c == '"') {
          straightQuotes++;
        }
        at++;
      }
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable Place atLineEnd() {
    straightQuotes = 0;
    int end = at;
    while (end > 0 && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    at = skipWhite(at);
    return at < text.length() ? new Place(text, end, -1, end, at, true) : null;
  }

  private @Nullable Place afterTerminators() {
    int start = at;
    int stop = at;
    while (at < text.length() && Characters.isTerminator(text.charAt(at))) {
      stop = at;
      at = skipMarks(at + 1);
    }
    at = skipClosers(at, false);
    int next = skipWhite(at);
    while (next < text.length() && next > at && !endsLine(at, next)) {
      int closed = skipClosers(next, true);
      if (closed == next) {
        break;
      }
      at = closed;
      next = skipWhite(at);
    }
    if (next == text.length() || (next == at && !breaksWithoutSpace(stop))) {
      return null;
    }
    int end = at;
    boolean newline = endsLine(end, next);
    if (newline) {
      straightQuotes = 0;
      at = next;
    }
    return new Place(text, start, stop, end, next, newline);
  }

  private boolean breaksWithoutSpace(int stop) {
    char terminator = text.charAt(stop);
    return Characters.standsWithoutSpace(terminator)
        || (terminator != '.' && Characters.isOfSpacelessScript(text.codePointAt(at)));
  }

  /** Past closing quotes, brackets and citation marks. */
  private int skipClosers(int from, boolean afterSpace) {
    int to = from;
    while (to < text.length()) {
      int past = skipCloser(to, afterSpace);
      if (past == to) {
        return to;
      }
      to = skipMarks(past);
    }
    return to;
  }

  private int skipCloser(int from, boolean afterSpace) {
    char c = text.charAt(from);
    if (text.startsWith("''", from) && closesHere(from + 1)) {
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

  private int skipMarks(int from) {
    int to = from;
    while (to < text.length() && Characters.extendsGrapheme(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private int skipWhite(int from) {
    int to = from;
    while (to < text.length() && Characters.isWhite(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private boolean endsLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
