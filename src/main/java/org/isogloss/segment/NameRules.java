package org.isogloss.segment;

/** What initials and names say. */
final class NameRules {

  /** As many letters may stand between two stops; longer words make addresses. */
  private static final int MOST_LETTERS = 2;

  private final Language language;

  NameRules(Language language) {
    this.language = language;
  }

  /** {@code George W. Bush} */
  Decision initial(Place place) {
    if (!place.afterBareFullStop() || place.hasSpacedStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    if (word.length() != 1 || !Character.isLetter(word.charAt(0))) {
      return Decision.OPEN;
    }
    int first = place.firstOfNextWord();
    if (Character.isLowerCase(first)) {
      return Decision.JOIN;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return Characters.hasLetters(word.charAt(0)) && Characters.isUncased(first) && inRow(place)
          ? Decision.JOIN
          : Decision.OPEN;
    }
    if (!Character.isUpperCase(first)) {
      return Character.isDigit(first) ? Decision.JOIN : Decision.OPEN;
    }
    boolean beforeName =
        isInitialNext(place) || !language.isStarter(place.nextWord()) || beforeParticle(place);
    if (beforeName) {
      return insideName(place) ? Decision.JOIN : Decision.OPEN;
    }
    return followsSmallWord(place) ? Decision.BREAK : Decision.OPEN;
  }

  /** {@code J. De Vries}: what begins sentences may also stand inside a name. */
  private boolean beforeParticle(Place place) {
    String after = place.wordAfterNext();
    return language.particles().contains(place.nextWord())
        && !after.isEmpty()
        && Character.isUpperCase(after.charAt(0));
  }

  /** {@code She got an A. He got a B.} */
  private static boolean followsSmallWord(Place place) {
    String before = place.wordEndingBefore(place.wordBeforeStart());
    return !before.isEmpty()
        && Character.isLowerCase(before.charAt(0))
        && Character.isLowerCase(before.charAt(before.length() - 1));
  }

  /** Whether another initial stands beside this one. */
  private static boolean inRow(Place place) {
    String before = place.wordEndingBefore(place.wordBeforeStart());
    return isInitialNext(place) || (before.length() == 2 && before.charAt(1) == '.');
  }

  private boolean insideName(Place place) {
    String before = place.wordEndingBefore(place.wordBeforeStart());
    return before.isEmpty()
        || Character.isUpperCase(before.codePointAt(0))
        || !language.starters().isEmpty();
  }

  private static boolean isInitialNext(Place place) {
    int after = place.nextWordStart() + 1;
    return place.nextWord().length() == 1
        && after < place.text().length()
        && place.text().charAt(after) == '.';
  }

  /** {@code U.S. Senate} and {@code A.F.Th. van der Heijden}, but {@code in the U.S. They} */
  Decision lettersWithStops(Place place) {
    if (!place.afterBareFullStop() || !isLettersWithStops(place.wordBefore())) {
      return Decision.OPEN;
    }
    int first = place.firstOfNextWord();
    if (Character.isLowerCase(first) || Character.isDigit(first)) {
      return Decision.JOIN;
    }
    if (language.isStarter(place.nextWord())) {
      return Decision.BREAK;
    }
    boolean name =
        Character.isUpperCase(place.wordBefore().charAt(0)) && Character.isUpperCase(first);
    return name && !language.starters().isEmpty() ? Decision.JOIN : Decision.OPEN;
  }

  /** Letters, one or a few at a time, with single full stops between them. */
  private static boolean isLettersWithStops(String word) {
    int run = 0;
    boolean stops = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        run++;
      } else if (c == '.' && run > 0) {
        stops = true;
        run = 0;
      } else if (c != '-' || run > 0 || !stops) {
        return false;
      }
      if (run > (stops ? MOST_LETTERS : 1)) {
        return false;
      }
    }
    return stops && run > 0;
  }

  /** {@code Yahoo! Mail} */
  Decision nameWithMark(Place place) {
    char terminator = place.terminator();
    if ((terminator != '!' && terminator != '?')
        || place.start() != place.stop()
        || place.end() != place.stop() + 1) {
      return Decision.OPEN;
    }
    boolean name = language.namesWithMarks().contains(place.wordBefore() + terminator);
    return name && !language.isStarter(place.nextWord()) ? Decision.JOIN : Decision.OPEN;
  }
}
