package org.isogloss.segment;

/** What the full stops of Chinese and Japanese say. */
final class IdeographicRules {

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_SAID_CLAUSE = 8;

  private final Language language;

  IdeographicRules(Language language) {
    this.language = language;
  }

  /**
   * They end sentences, but not inside quotes or brackets whose sentence goes on, nor inside the
   * name of a work ({@code 《摔跤吧！爸爸》}).
   */
  Decision stop(Place place) {
    if (!Characters.isIdeographicStop(place.terminator())) {
      return Decision.OPEN;
    }
    if (insideWork(place) || place.isInBrackets()) {
      return Decision.JOIN;
    }
    if (!place.afterCloser() || place.end() < place.next()) {
      return Decision.BREAK;
    }
    boolean goesOn = closesInnerBracket(place) || beforeSaidClause(place) || !startsSentence(place);
    return goesOn ? Decision.JOIN : Decision.BREAK;
  }

  private static boolean startsSentence(Place place) {
    char next = place.text().charAt(place.next());
    return Characters.opens(next)
        || Character.UnicodeScript.of(next) == Character.UnicodeScript.HAN;
  }

  private static boolean insideWork(Place place) {
    String text = place.text();
    int limit = Math.max(place.sentence(), place.start() - LONGEST_TITLE);
    for (int i = place.start() - 1; i >= limit; i--) {
      if (text.charAt(i) == '《') {
        return isClosed(place);
      }
      if (text.charAt(i) == '》') {
        return false;
      }
    }
    return false;
  }

  private static boolean isClosed(Place place) {
    int to = Math.min(place.text().length(), place.stop() + LONGEST_TITLE);
    for (int i = place.stop(); i < to; i++) {
      if (place.text().charAt(i) == '》') {
        return true;
      }
    }
    return false;
  }

  /** {@code 他（真的吗？）来了。} */
  private static boolean closesInnerBracket(Place place) {
    String text = place.text();
    if (!Characters.closesBracket(text.charAt(place.end() - 1))) {
      return false;
    }
    int limit = Math.max(place.sentence(), place.start() - LONGEST_TITLE);
    for (int i = place.start() - 1; i > limit; i--) {
      if (Characters.opensBracket(text.charAt(i))) {
        return !place.startsSentence(i);
      }
    }
    return false;
  }

  /** {@code “你来吗？”他问。} A short clause that says who spoke, after a quote that began all. */
  private boolean beforeSaidClause(Place place) {
    String text = place.text();
    if (language.sayings().isEmpty() || !Characters.opens(text.charAt(place.sentence()))) {
      return false;
    }
    int to = Math.min(text.length(), place.next() + LONGEST_SAID_CLAUSE);
    for (int i = place.next(); i < to; i++) {
      char c = text.charAt(i);
      if (Characters.isTerminator(c)) {
        return language.sayings().indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }
}
