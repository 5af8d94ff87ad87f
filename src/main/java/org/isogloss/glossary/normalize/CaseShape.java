package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.Span;

/** How capitals are set in a term found, beyond those that the glossary writes. */
enum CaseShape {
  /** As in the glossary. */
  AS_WRITTEN,
  /** A capital first. */
  SENTENCE,
  /** Every word a capital, the small ones excepted. */
  TITLE,
  /** Every word a capital, the small ones too. */
  EVERY_WORD,
  /** Capitals only. */
  UPPER;

  /** A sentence needs this many capitals beside the term to be all in capitals. */
  private static final int SHOUTED = 4;

  /**
   * The shape of what was found. Where it could be one or another, as with a single word, the
   * sentence around it decides.
   *
   * @param span where it stands
   * @param surface as the glossary writes the same form
   * @param small the words that stay small in a title
   */
  static CaseShape of(String sentence, Span span, String surface, SmallWords small) {
    String found = span.of(sentence);
    long capitals = found.codePoints().filter(CaseShape::isCapital).count();
    if (capitals == 0) {
      return AS_WRITTEN;
    }
    boolean begins = isCapital(found.codePointAt(0));
    boolean allCapitals = found.codePoints().noneMatch(Character::isLowerCase);
    boolean asWritten = Folding.compose(found).equals(Folding.compose(surface));
    if (allCapitals && ((capitals > 1 && !asWritten) || isShouted(sentence, span))) {
      return UPPER;
    }
    if (!begins) {
      return AS_WRITTEN;
    }
    List<String> words = words(found);
    CaseShape title = asWritten ? AS_WRITTEN : title(words, words(surface), small);
    if (title != AS_WRITTEN) {
      return title;
    }
    if ((asWritten || words.size() == 1) && isTitle(sentence, span, small)) {
      return TITLE;
    }
    return asWritten && !isStart(sentence, span.start()) ? AS_WRITTEN : SENTENCE;
  }

  /**
   * A title, if every later word that is not small is capital, and one that the glossary's isn't.
   */
  private static CaseShape title(List<String> found, List<String> surface, SmallWords small) {
    boolean evidence = false;
    boolean smallToo = false;
    for (int i = 1; i < found.size(); i++) {
      String word = found.get(i);
      if (isCapital(word.codePointAt(0))) {
        boolean own = i < surface.size() && isCapital(surface.get(i).codePointAt(0));
        evidence |= !own;
        smallToo |= !own && small.contain(word);
      } else if (!small.contain(word) && Character.isLetter(word.codePointAt(0))) {
        return AS_WRITTEN;
      }
    }
    return !evidence ? AS_WRITTEN : smallToo ? EVERY_WORD : TITLE;
  }

  /** Whether the rest of the sentence is in capitals. */
  private static boolean isShouted(String sentence, Span span) {
    String rest = sentence.substring(0, span.start()) + sentence.substring(span.end());
    return rest.codePoints().noneMatch(Character::isLowerCase)
        && rest.codePoints().filter(CaseShape::isCapital).count() >= SHOUTED;
  }

  /** Whether the rest of the sentence is a title; its first word's capital says nothing. */
  private static boolean isTitle(String sentence, Span span, SmallWords small) {
    if (!small.tellTitles()) {
      return false;
    }
    boolean evidence = false;
    boolean first = true;
    boolean afterApostrophe = false;
    TokenCursor cursor = new TokenCursor(sentence);
    while (cursor.advance()) {
      boolean outside = cursor.end() <= span.start() || cursor.start() >= span.end();
      boolean word = cursor.kind() == TokenCursor.Kind.WORD;
      if (outside && word && !afterApostrophe && !small.contain(cursor.text())) {
        if (Character.isLowerCase(cursor.text().codePointAt(0))) {
          return false;
        }
        evidence |= !first && isCapital(cursor.text().codePointAt(0));
      }
      first &= !word;
      afterApostrophe =
          cursor.kind() == TokenCursor.Kind.MARK
              && Folding.isApostrophe(cursor.text().codePointAt(0));
    }
    return evidence;
  }

  /** Whether no letter stands before a place: a number or a bullet may. */
  private static boolean isStart(String sentence, int start) {
    return sentence.substring(0, start).codePoints().noneMatch(Character::isLetter);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    while (cursor.advance()) {
      if (cursor.kind() == TokenCursor.Kind.WORD) {
        words.add(cursor.text());
      }
    }
    return words;
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
