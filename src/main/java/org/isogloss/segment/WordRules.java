package org.isogloss.segment;

/** What the words before and after a place say. */
final class WordRules {

  /** Shorter words in small letters before a full stop may be abbreviations no list knows. */
  private static final int SHORTEST_PLAIN_WORD = 4;

  private final Language language;

  WordRules(Language language) {
    this.language = language;
  }

  /** {@code Dr. Baxa}, {@code e.g. fish}, {@code etc. The end} */
  Decision abbreviation(Place place) {
    return place.afterOneFullStop() && !place.hasSpacedStop()
        ? language.abbreviations().decide(place, language)
        : Decision.OPEN;
  }

  /** {@code The end.The beginning}: a typing error, if no address. */
  Decision withoutSpace(Place place) {
    if (place.end() < place.next() || !Character.isUpperCase(place.firstOfNextWord())) {
      return Decision.OPEN;
    }
    boolean begins = !place.afterOneFullStop() || language.isStarter(place.nextWord());
    return begins ? Decision.BREAK : Decision.JOIN;
  }

  /** A full stop in a language that ends its sentences otherwise. */
  Decision clauseStop(Place place) {
    return place.afterOneFullStop() && language.clauseStops().indexOf('.') >= 0
        ? Decision.JOIN
        : Decision.OPEN;
  }

  /** A semicolon before a sentence that could stand alone. */
  Decision semicolon(Place place) {
    return language.isStarter(place.nextWord()) ? Decision.BREAK : Decision.JOIN;
  }

  /** {@code Help! please}, but {@code ask Yahoo! about it} */
  Decision strongStop(Place place) {
    char terminator = place.terminator();
    if (terminator == '.' || terminator == '…' || place.afterEllipsis()) {
      return Decision.OPEN;
    }
    int first = place.firstOfNextWord();
    if (language.terminators().indexOf(terminator) >= 0 && Characters.isUncased(first)) {
      return Decision.BREAK;
    }
    if (Character.isLowerCase(first) && place.isInBrackets()) {
      return Decision.JOIN;
    }
    if (!Character.isLowerCase(first)) {
      return Character.isUpperCase(first) || first == '@' ? Decision.BREAK : Decision.OPEN;
    }
    String word = place.wordBefore();
    boolean name =
        place.start() == place.stop()
            && !word.isEmpty()
            && Character.isUpperCase(word.codePointAt(0))
            && !place.startsSentence(place.wordBeforeStart());
    return name ? Decision.JOIN : Decision.BREAK;
  }

  /** A full stop after a word that is no abbreviation. */
  Decision plainStop(Place place) {
    if (!place.afterOneFullStop()
        || (!place.hasSpacedStop() && language.abbreviations().knows(place))) {
      return Decision.OPEN;
    }
    int first = place.firstOfNextWord();
    boolean plain = place.hasSpacedStop() || isPlain(place.wordBefore());
    if (Character.isUpperCase(first)) {
      return plain || place.beforeOpening() || language.isStarter(place.nextWord())
          ? Decision.BREAK
          : Decision.OPEN;
    }
    if (Character.isLowerCase(first)) {
      return beginsSmall(place, plain) ? Decision.BREAK : Decision.JOIN;
    }
    if (first == '@') {
      return Decision.BREAK;
    }
    if (Character.isDigit(first)) {
      return plain || isNoAbbreviation(place) ? Decision.BREAK : Decision.OPEN;
    }
    return plain && Characters.isBullet((char) first) ? Decision.BREAK : Decision.OPEN;
  }

  /** Where the language's abbreviations are known, other words are none. */
  private boolean isNoAbbreviation(Place place) {
    String word = place.wordBefore();
    boolean letters = word.length() > 1 && word.codePoints().allMatch(Character::isLetter);
    return place.closesBeforeStop() || (letters && !language.starters().isEmpty());
  }

  /** Whether a sentence begins with a small letter, as in letters between friends. */
  private boolean beginsSmall(Place place, boolean plain) {
    String word = place.wordBefore();
    if (place.hasSpacedStop()) {
      return place.beforeOpening();
    }
    if (plain || word.length() < 2) {
      return plain;
    }
    if (NumberRules.isDigits(word)) {
      return word.length() > 2 && !language.dottedOrdinals();
    }
    return place.beforeOpening() || language.isStarter(capitalised(place.nextWord()));
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static boolean isPlain(String word) {
    if (word.length() < SHORTEST_PLAIN_WORD) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && (c == '-' || c == '\'' || c == '’');
      if (!Character.isLowerCase(c) && !inside) {
        return false;
      }
    }
    return true;
  }
}
