package org.isogloss.segment;

import java.util.List;

/** The rules, each with one reason to end a sentence or to go on. */
final class Rules {

  private static final int LONGEST_ORDINAL = 2;
  private static final int LONGEST_LIST_NUMBER = 3;

  private Rules() {}

  /** The rules for a language, in the order in which they are asked. */
  static List<BreakRule> of(Language language) {
    return List.of(
        Rules::ideographicStop,
        Rules::goesOnWithPunctuation,
        Rules::goesOnAfterQuote,
        Rules::goesOnAfterEllipsis,
        Rules::listNumber,
        place -> abbreviation(place, language),
        place -> ordinal(place, language),
        place -> initial(place, language),
        place -> lettersWithStops(place, language));
  }

  /** The full stops of Chinese and Japanese end sentences, but not inside quotes or brackets. */
  static Decision ideographicStop(Place place) {
    if (!Characters.standsWithoutSpace(place.terminator())) {
      return Decision.OPEN;
    }
    boolean sentenceGoesOn = place.afterCloser() && place.end() == place.next();
    return sentenceGoesOn && !startsSentence(place) ? Decision.JOIN : Decision.BREAK;
  }

  private static boolean startsSentence(Place place) {
    char next = place.text().charAt(place.next());
    return Characters.opens(next)
        || Character.UnicodeScript.of(next) == Character.UnicodeScript.HAN;
  }

  /** {@code Really?, he said.} */
  static Decision goesOnWithPunctuation(Place place) {
    String text = place.text();
    char next = text.charAt(place.next());
    // Two commas are a low opening quote in typewriters' hands.
    boolean comma = next == ',' && !text.startsWith(",,", place.next());
    boolean goesOn = comma || next == ';' || next == ':' || Characters.isTerminator(next);
    boolean closes = Characters.closes(next) && next != '»' && next != '”';
    return goesOn || closes ? Decision.JOIN : Decision.OPEN;
  }

  /** {@code "Really?" he said.} */
  static Decision goesOnAfterQuote(Place place) {
    return place.afterCloser() && Character.isLowerCase(place.firstOfNextWord())
        ? Decision.JOIN
        : Decision.OPEN;
  }

  /** {@code Well … that depends.} */
  static Decision goesOnAfterEllipsis(Place place) {
    boolean ellipsis =
        place.terminator() == '…' || (place.terminator() == '.' && place.start() < place.stop());
    return ellipsis && Character.isLowerCase(place.firstOfNextWord())
        ? Decision.JOIN
        : Decision.OPEN;
  }

  /** {@code 1. Wash your hands.} */
  static Decision listNumber(Place place) {
    if (!place.afterBareFullStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    boolean startsLine = startsLine(place.text(), place.start() - word.length());
    return startsLine && isListNumber(word) ? Decision.JOIN : Decision.OPEN;
  }

  private static boolean startsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && Characters.isWhite(text.charAt(before))
        && !Characters.isLineEnd(text.charAt(before))) {
      before--;
    }
    return before < 0 || Characters.isLineEnd(text.charAt(before));
  }

  private static boolean isListNumber(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_LIST_NUMBER
        && (isDigits(word) || (word.length() == 1 && Character.isLetter(word.charAt(0))));
  }

  /** {@code Dr. Baxa}, {@code e.g. fish}, {@code etc. The end} */
  static Decision abbreviation(Place place, Language language) {
    return place.afterBareFullStop()
        ? language.abbreviations().decide(place, language)
        : Decision.OPEN;
  }

  /** {@code am 13. August} */
  static Decision ordinal(Place place, Language language) {
    if (!language.dottedOrdinals() || !place.afterBareFullStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    boolean number = !word.isEmpty() && word.length() <= LONGEST_ORDINAL && isDigits(word);
    if (!number && !isRoman(word)) {
      return Decision.OPEN;
    }
    return language.isStarter(place.nextWord()) ? Decision.BREAK : Decision.JOIN;
  }

  /** {@code George W. Bush} */
  static Decision initial(Place place, Language language) {
    if (!place.afterBareFullStop()) {
      return Decision.OPEN;
    }
    String word = place.wordBefore();
    if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
      return Decision.OPEN;
    }
    String before = place.wordEndingBefore(place.start() - 1);
    boolean insideName =
        before.isEmpty()
            || Character.isUpperCase(before.codePointAt(0))
            || !language.starters().isEmpty();
    boolean beforeName =
        Character.isUpperCase(place.firstOfNextWord())
            && (isInitialNext(place) || !language.isStarter(place.nextWord()));
    return insideName && beforeName ? Decision.JOIN : Decision.OPEN;
  }

  private static boolean isInitialNext(Place place) {
    int after = place.next() + 1;
    return place.nextWord().length() == 1
        && after < place.text().length()
        && place.text().charAt(after) == '.';
  }

  /** {@code U.S. Senate}, but {@code in the U.S. They} */
  static Decision lettersWithStops(Place place, Language language) {
    if (!place.afterBareFullStop() || !isLettersWithStops(place.wordBefore())) {
      return Decision.OPEN;
    }
    if (language.isStarter(place.nextWord())) {
      return Decision.BREAK;
    }
    int first = place.firstOfNextWord();
    boolean name = !language.starters().isEmpty() && Character.isUpperCase(first);
    return name || Character.isLowerCase(first) ? Decision.JOIN : Decision.OPEN;
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

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isRoman(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
  }
}
