package org.isogloss.segment;

/** What the end of a line says. */
final class LineRules {

  private final Language language;

  LineRules(Language language) {
    this.language = language;
  }

  /** A line that ends with a terminator ends its sentence, always. */
  static Decision afterStop(Place place) {
    return place.newline() ? Decision.BREAK : Decision.OPEN;
  }

  /**
   * A line without one is a heading or an item, and ends; but where a sentence was cut by the width
   * of a page, the next line goes on in small letters, or after a sign that never ends one, and
   * ends with a terminator.
   */
  Decision lineEnd(Place place) {
    String text = place.text();
    boolean cut =
        (goesOnSmall(place) || language.lineJoiners().indexOf(text.charAt(place.end() - 1)) >= 0)
            && isOneLineEnd(text, place.end(), place.next())
            && lineHasStop(text, place.next());
    return cut ? Decision.JOIN : Decision.BREAK;
  }

  private static boolean goesOnSmall(Place place) {
    String text = place.text();
    int first = firstLetter(text, place.sentence(), place.end());
    return Character.isLowerCase(text.codePointAt(place.next()))
        && Character.isLetterOrDigit(text.charAt(place.end() - 1))
        && Character.isUpperCase(text.codePointAt(first));
  }

  private static int firstLetter(String text, int from, int to) {
    int at = from;
    while (at < to - 1 && Characters.opens(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOneLineEnd(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (Characters.isLineEnd(c) && !second) {
        ends++;
      }
    }
    return ends == 1;
  }

  private static boolean lineHasStop(String text, int from) {
    int at = from;
    while (at < text.length() && !Characters.isLineEnd(text.charAt(at))) {
      at++;
    }
    int last = at - 1;
    while (last > from
        && (Characters.isWhite(text.charAt(last))
            || Characters.closes(text.charAt(last))
            || Characters.mayClose(text.charAt(last)))) {
      last--;
    }
    return last > from && Characters.isTerminator(text.charAt(last));
  }
}
