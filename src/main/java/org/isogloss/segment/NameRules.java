package org.isogloss.segment;

/** What initials and names say. */
final class NameRules {

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
      return Characters.hasLetters(word.charAt(0)) && Characters.isUncased(first)
          ? Decision.JOIN
          : Decision.OPEN;
    }
    boolean beforeName =
        Character.isUpperCase(first)
            && (isInitialNext(place) || !language.isStarter(place.nextWord()));
    return beforeName && insideName(place) ? Decision.JOIN : Decision.OPEN;
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

  /** {@code U.S. Senate}, but {@code in the U.S. They} */
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
    return !language.starters().isEmpty() && Character.isUpperCase(first)
        ? Decision.JOIN
        : Decision.OPEN;
  }

  private static boolean isLettersWithStops(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
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
