package org.isogloss.glossary.normalize;

import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.Span;

/**
 * What the capitals of a sentence say about a term in it. They are counted once for the sentence;
 * those of the term itself are taken off. Immutable.
 */
final class SentenceCase {

  /** A sentence needs this many capitals beside the term to be all in capitals. */
  private static final int SHOUTED = 4;

  /**
   * What is counted.
   *
   * @param letters that are capital
   * @param smallLetters that are not
   * @param words that begin with a capital, the first and those that stay small in a title apart
   * @param smallWords that begin with a small letter and would not in a title
   */
  private record Counts(int letters, int smallLetters, int words, int smallWords) {}

  private final String sentence;
  private final SmallWords small;
  private final int firstLetter;
  private final Counts counts;

  SentenceCase(String sentence, SmallWords small) {
    this.sentence = sentence;
    this.small = small;
    int first = 0;
    while (first < sentence.length() && !Character.isLetter(sentence.codePointAt(first))) {
      first++;
    }
    this.firstLetter = first;
    this.counts = counts(new Span(0, sentence.length()));
  }

  String text() {
    return sentence;
  }

  SmallWords small() {
    return small;
  }

  /** Whether no letter stands before a place: a number or a bullet may. */
  boolean isStart(int place) {
    return firstLetter >= place;
  }

  /** Whether the sentence is in capitals beside a term. */
  boolean isShoutedBeside(Span term) {
    Counts own = counts(term);
    return counts.smallLetters() == own.smallLetters()
        && counts.letters() - own.letters() >= SHOUTED;
  }

  /** Whether the sentence is a title beside a term; its first word's capital says nothing. */
  boolean isTitleBeside(Span term) {
    if (!small.tellTitles()) {
      return false;
    }
    Counts own = counts(term);
    return counts.smallWords() == own.smallWords() && counts.words() > own.words();
  }

  private Counts counts(Span span) {
    int letters = 0;
    int smallLetters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      int c = sentence.codePointAt(i);
      letters += isCapital(c) ? 1 : 0;
      smallLetters += Character.isLowerCase(c) ? 1 : 0;
    }
    int words = 0;
    int smallWords = 0;
    String text = span.of(sentence);
    TokenCursor cursor = new TokenCursor(text);
    boolean afterApostrophe = false;
    while (cursor.advance()) {
      String token = cursor.text();
      int c = token.codePointAt(0);
      if (cursor.kind() == TokenCursor.Kind.WORD && !afterApostrophe && !small.contain(token)) {
        smallWords += Character.isLowerCase(c) ? 1 : 0;
        words += isCapital(c) && !isStart(span.start() + cursor.start()) ? 1 : 0;
      }
      afterApostrophe = Folding.isApostrophe(c);
    }
    return new Counts(letters, smallLetters, words, smallWords);
  }

  static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
