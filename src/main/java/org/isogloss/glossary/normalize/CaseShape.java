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

  /**
   * The shape of what was found. Where it could be one or another, as with a single word, the
   * sentence around it decides.
   *
   * @param span where it stands
   * @param surface as the glossary writes the same form
   */
  static CaseShape of(SentenceCase sentence, Span span, String surface) {
    String found = span.of(sentence.text());
    long capitals = found.codePoints().filter(SentenceCase::isCapital).count();
    if (capitals == 0) {
      return AS_WRITTEN;
    }
    boolean allCapitals = found.codePoints().noneMatch(Character::isLowerCase);
    boolean asWritten = Folding.compose(found).equals(Folding.compose(surface));
    if (allCapitals && ((capitals > 1 && !asWritten) || sentence.isShoutedBeside(span))) {
      return UPPER;
    }
    if (!SentenceCase.isCapital(found.codePointAt(0))) {
      return AS_WRITTEN;
    }
    List<String> words = words(found);
    CaseShape title = asWritten ? AS_WRITTEN : title(words, words(surface), sentence.small());
    if (title != AS_WRITTEN) {
      return title;
    }
    if ((asWritten || words.size() == 1) && sentence.isTitleBeside(span)) {
      return TITLE;
    }
    return asWritten && !sentence.isStart(span.start()) ? AS_WRITTEN : SENTENCE;
  }

  /**
   * A title, if every later word that is not small is capital, and one that the glossary's isn't.
   */
  private static CaseShape title(List<String> found, List<String> surface, SmallWords small) {
    boolean evidence = false;
    boolean smallToo = false;
    for (int i = 1; i < found.size(); i++) {
      String word = found.get(i);
      if (SentenceCase.isCapital(word.codePointAt(0))) {
        boolean own = i < surface.size() && SentenceCase.isCapital(surface.get(i).codePointAt(0));
        evidence |= !own;
        smallToo |= !own && small.contain(word);
      } else if (!small.contain(word) && Character.isLetter(word.codePointAt(0))) {
        return AS_WRITTEN;
      }
    }
    return !evidence ? AS_WRITTEN : smallToo ? EVERY_WORD : TITLE;
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
}
