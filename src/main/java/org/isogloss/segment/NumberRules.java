package org.isogloss.segment;

/** What numbers before a full stop say. */
final class NumberRules {

  private static final int LONGEST_ORDINAL = 2;
  private static final int LONGEST_LIST_NUMBER = 3;
  private static final int LONGEST_ROMAN = 5;

  private final Language language;

  NumberRules(Language language) {
    this.language = language;
  }

  /** {@code 1. Wash your hands.} and {@code 2.) Dry them.} */
  static Decision listNumber(Place place) {
    if (!place.afterOneFullStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    boolean first = isListNumber(word) && place.startsSentence(place.wordBeforeStart());
    return first ? Decision.JOIN : Decision.OPEN;
  }

  private static boolean isListNumber(String word) {
    if (word.isEmpty()) {
      return false;
    }
    boolean digits = word.length() <= LONGEST_LIST_NUMBER && isDigits(word);
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return digits || letter || (word.length() <= LONGEST_ROMAN && isRoman(word));
  }

  /** {@code am 13. August}, {@code 48. 8} and {@code N°. 48.8} */
  Decision ordinal(Place place) {
    if (!place.afterBareFullStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    if (word.endsWith("°") || word.endsWith("º")) {
      return Character.isDigit(place.firstOfNextWord()) ? Decision.JOIN : Decision.OPEN;
    }
    boolean number = !word.isEmpty() && word.length() <= LONGEST_ORDINAL && isDigits(word);
    if (!language.dottedOrdinals() || (!number && !isRoman(word))) {
      return Decision.OPEN;
    }
    if (language.isStarter(place.nextWord())) {
      return Decision.BREAK;
    }
    return isCounted(place) ? Decision.BREAK : Decision.JOIN;
  }

  /** Whether the number only counts what an abbreviation names: {@code Nr. 5.} */
  private boolean isCounted(Place place) {
    String before = place.wordEndingBefore(place.wordBeforeStart());
    return Character.isUpperCase(place.firstOfNextWord())
        && language.abbreviations().standsBeforeNumber(before);
  }

  static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean isRoman(String word) {
    if (word.length() < 2) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
