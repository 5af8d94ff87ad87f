package org.isogloss.segment;

/** What punctuation and pictures say, whatever the words are. */
final class MarkRules {

  private static final int LONGEST_SOURCE = 60;

  private MarkRules() {}

  /** {@code Really?, he said.} */
  static Decision goesOnWithPunctuation(Place place) {
    String text = place.text();
    char next = text.charAt(place.next());
    if (beginsEllipsis(text, place.next())) {
      // One full stop before an ellipsis ended its sentence.
      return place.afterOneFullStop() ? Decision.BREAK : Decision.JOIN;
    }
    boolean comma = next == ',' && !text.startsWith(",,", place.next());
    boolean goesOn =
        comma || next == ';' || next == ':' || next == '&' || Characters.isTerminator(next);
    boolean closes = Characters.closes(next) && !Characters.opens(next);
    return goesOn || closes || closesBeforePunctuation(place) ? Decision.JOIN : Decision.OPEN;
  }

  /** {@code " .} where the quote did not look like a closing one. */
  private static boolean closesBeforePunctuation(Place place) {
    int after = place.nextWordStart();
    if (after == place.next() || after >= place.text().length()) {
      return false;
    }
    char c = place.text().charAt(after);
    boolean spaced = Characters.isWhite(place.text().charAt(after - 1));
    return spaced && (c == ',' || Characters.isTerminator(c));
  }

  private static boolean beginsEllipsis(String text, int at) {
    return text.charAt(at) == '…'
        || text.startsWith("..", at)
        || text.startsWith(PlaceScanner.SPACED_ELLIPSIS, at);
  }

  /** {@code … and so he came.} */
  static Decision openingEllipsis(Place place) {
    return place.afterEllipsis() && place.startsSentence(place.start())
        ? Decision.JOIN
        : Decision.OPEN;
  }

  /** {@code "So it is ..." (Bell 12).} A source in brackets belongs to what it quotes. */
  static Decision source(Place place) {
    String text = place.text();
    if (!(place.afterCloser() || place.afterEllipsis()) || text.charAt(place.next()) != '(') {
      return Decision.OPEN;
    }
    int to = Math.min(text.length() - 1, place.next() + LONGEST_SOURCE);
    for (int i = place.next() + 1; i < to; i++) {
      if (text.charAt(i) == ')') {
        return text.charAt(i + 1) == '.' ? Decision.JOIN : Decision.OPEN;
      }
    }
    return Decision.OPEN;
  }

  /** {@code "Really?" he said.} and {@code (He had come before.) again} */
  static Decision goesOnAfterCloser(Place place) {
    return place.afterCloser() && Character.isLowerCase(place.firstOfNextWord())
        ? Decision.JOIN
        : Decision.OPEN;
  }

  /** {@code "Who? – You." – said he.} A speaker's turn begins with a dash and a capital. */
  static Decision dash(Place place) {
    if (!place.beforeDash()) {
      return Decision.OPEN;
    }
    int first = place.firstAfterDash();
    if (Character.isLowerCase(first)) {
      return Decision.JOIN;
    }
    return Character.isUpperCase(first) ? Decision.BREAK : Decision.OPEN;
  }

  /** {@code Well … that depends.} */
  static Decision ellipsis(Place place) {
    if (!place.afterEllipsis()) {
      return Decision.OPEN;
    }
    int first = place.firstOfNextWord();
    if (Character.isLowerCase(first)) {
      return Decision.JOIN;
    }
    return Character.isUpperCase(first) || first == '@' ? Decision.BREAK : Decision.OPEN;
  }

  /** {@code Good night! #sleep}: a tag that names the subject belongs to what it tags. */
  static Decision tag(Place place) {
    String text = place.text();
    boolean tag =
        text.charAt(place.next()) == '#'
            && place.next() + 1 < text.length()
            && Character.isLetter(text.charAt(place.next() + 1));
    return tag ? Decision.JOIN : Decision.OPEN;
  }

  /** A face ends a sentence if what follows looks like another's beginning. */
  static Decision face(Place place) {
    String text = place.text();
    int first = text.codePointAt(place.next());
    boolean begins =
        first == '@' || Faces.isPicture(first) || Character.isUpperCase(place.firstOfNextWord());
    return begins ? Decision.BREAK : Decision.JOIN;
  }
}
