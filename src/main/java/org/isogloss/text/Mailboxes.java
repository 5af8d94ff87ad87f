package org.isogloss.text;

import java.util.List;

/**
 * Finds addresses of mailboxes: {@code sua.me+nuoi@vi-du.vn}.
 *
 * <ol>
 *   <li>From every {@code @} go back over what may be the box's name, never into an address found
 *       before.
 *   <li>Go on over the labels of the host's name; at least one dot must stand between two.
 * </ol>
 *
 * <p>No character is looked at more than twice: each lies between two signs. A regular expression
 * would begin at every letter of a long word anew.
 */
final class Mailboxes {

  private static final String INSIDE_NAME = "._%+-";

  private Mailboxes() {}

  /** Adds the addresses of a text in order. */
  static void addTo(List<Span> spans, String text) {
    int reached = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = startOfName(text, reached, at);
      int end = endOfHost(text, at + 1);
      if (start < at && end > at) {
        spans.add(new Span(start, end));
        reached = end;
      }
    }
  }

  private static int startOfName(String text, int reached, int at) {
    int start = at;
    while (start > reached) {
      int before = text.codePointBefore(start);
      if (!isLetterOrNumber(before) && INSIDE_NAME.indexOf(before) < 0) {
        break;
      }
      start -= Character.charCount(before);
    }
    return start;
  }

  /** The end of the last label that a dot parts from another, or -1 if there is none. */
  private static int endOfHost(String text, int start) {
    int end = -1;
    int reached = endOfLabel(text, start);
    if (reached == start) {
      return end;
    }
    while (reached < text.length() && text.charAt(reached) == '.') {
      int next = endOfLabel(text, reached + 1);
      if (next == reached + 1) {
        break;
      }
      reached = next;
      end = next;
    }
    return end;
  }

  private static int endOfLabel(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!isLetterOrNumber(next) && next != '-') {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean isLetterOrNumber(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
