package org.isogloss.segment;

/**
 * Finds a date with its time as programs stamp it on messages ({@code 08/16/2000 03:48 PM}), and
 * the end of a mail address.
 */
final class Stamps {

  private static final int LONGEST_DATE = 10;
  private static final int SHORTEST_DATE = 6;
  private static final int LONGEST_ADDRESS = 80;

  private Stamps() {}

  /** Where the stamp begins whose time has its first colon at {@code colon}; -1 if none does. */
  static int start(String text, int colon) {
    int space = colon - 3;
    if (space < SHORTEST_DATE
        || text.charAt(space) != ' '
        || !isTwoDigits(text, colon - 2)
        || !isTwoDigits(text, colon + 1)) {
      return -1;
    }
    int start = space;
    int slashes = 0;
    while (start > 0 && space - start <= LONGEST_DATE && isOfDate(text.charAt(start - 1))) {
      start--;
      slashes += text.charAt(start) == '/' ? 1 : 0;
    }
    boolean free = start == 0 || Characters.isWhite(text.charAt(start - 1));
    return slashes == 2 && free && space - start >= SHORTEST_DATE ? start : -1;
  }

  /** Where the stamp ends whose time has its first colon at {@code colon}. */
  static int end(String text, int colon) {
    int end = colon + 3;
    if (end < text.length() && text.charAt(end) == ':' && isTwoDigits(text, end + 1)) {
      end += 3;
    }
    return text.startsWith(" AM", end) || text.startsWith(" PM", end) ? end + 3 : end;
  }

  private static boolean isOfDate(char c) {
    return c == '/' || (c >= '0' && c <= '9');
  }

  private static boolean isTwoDigits(String text, int at) {
    return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Past the mail address with the sign at {@code sign}; {@code sign} if it is none. */
  static int addressEnd(String text, int sign) {
    int end = sign + 1;
    boolean dot = false;
    while (end < text.length()
        && end - sign < LONGEST_ADDRESS
        && !Characters.isWhite(text.charAt(end))) {
      dot |= text.charAt(end) == '.';
      end++;
    }
    char last = text.charAt(end - 1);
    boolean address =
        dot
            && sign > 0
            && Character.isLetterOrDigit(text.charAt(sign - 1))
            && (Character.isLetter(last) || last == '>');
    return address ? end : sign;
  }
}
