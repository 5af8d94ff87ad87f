package org.isogloss.glossary.normalize;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.Span;

/**
 * What an English replacement asks of the characters beside it: {@code an udder} becomes {@code a
 * breast}, and the possessive of {@code little ones'} that of {@code children's}. The edit takes
 * them in.
 */
final class EnglishNeighbours {

  private static final Pattern VOWEL = Pattern.compile("[aeiouáéíóúàèäëïöü]");
  private static final Pattern SOUNDS_LIKE_A_VOWEL =
      Pattern.compile("hour.*|honest.*|honou?r.*|heir.*|8.*|1[18]");
  private static final Pattern SOUNDS_LIKE_A_CONSONANT =
      Pattern.compile("uni(?![mn]).*|us[eua].*|ut[ei].*|ur[aeio].*|eu.*|once|one|ones");

  /** An edit in the making. */
  record Draft(Span span, String after) {}

  private EnglishNeighbours() {}

  /**
   * A draft that takes in the article before it and the possessive ending after it, where these no
   * longer fit.
   *
   * @param from where the sentence, or what is still free of it, begins
   * @param plural whether what is put in is a plural
   */
  static Draft adjust(String text, int from, Draft draft, boolean plural) {
    Draft possessive = withPossessive(text, from, draft, plural);
    return plural ? possessive : withArticle(text, from, possessive);
  }

  private static Draft withPossessive(String text, int from, Draft draft, boolean plural) {
    int end = draft.span().end();
    if (end >= text.length() || !Folding.isApostrophe(text.charAt(end))) {
      return draft;
    }
    boolean endsInS = endsInS(draft.after());
    boolean letterS =
        end + 1 < text.length() && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S');
    if (letterS && isWordEnd(text, end + 2)) {
      return plural && endsInS
          ? extended(text, draft, end + 2, text.substring(end, end + 1))
          : draft;
    }
    boolean possessive =
        endsInS(draft.span().of(text))
            && isWordEnd(text, end + 1)
            && !isQuoted(text, from, draft.span().start());
    return possessive && !endsInS ? extended(text, draft, end + 1, text.charAt(end) + "s") : draft;
  }

  private static Draft extended(String text, Draft draft, int end, String suffix) {
    boolean upper = Character.isUpperCase(text.charAt(draft.span().end() - 1));
    String cased = upper ? suffix.toUpperCase(Locale.ROOT) : suffix;
    return new Draft(new Span(draft.span().start(), end), draft.after() + cased);
  }

  /** Whether a single quote was opened before, which the apostrophe may close. */
  private static boolean isQuoted(String text, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '\u2018' || (c == '\'' && (i == 0 || !TokenCursor.isWord(text.charAt(i - 1))))) {
        return true;
      }
    }
    return false;
  }

  private static Draft withArticle(String text, int from, Draft draft) {
    int start = draft.span().start();
    int end = start;
    while (end > from && TokenCursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > from && TokenCursor.isWord(text.charAt(begin - 1))) {
      begin--;
    }
    String article = text.substring(begin, end);
    String lower = article.toLowerCase(Locale.ROOT);
    boolean isArticle = end < start && (lower.equals("a") || lower.equals("an"));
    boolean joined = begin > 0 && "'\u2019-./&".indexOf(text.charAt(begin - 1)) >= 0;
    if (!isArticle || joined) {
      return draft;
    }
    String fitting = articleOf(draft.after());
    if (fitting.equals(lower)) {
      return draft;
    }
    String cased = inCaseOf(article, fitting, draft.after());
    return new Draft(
        new Span(begin, draft.span().end()), cased + text.substring(end, start) + draft.after());
  }

  private static String inCaseOf(String article, String fitting, String after) {
    if (!Character.isUpperCase(article.charAt(0))) {
      return fitting;
    }
    boolean upper = article.equals("AN") || after.equals(after.toUpperCase(Locale.ROOT));
    return upper ? fitting.toUpperCase(Locale.ROOT) : "A" + fitting.substring(1);
  }

  /** The article by the sound the word begins with, as far as its letters tell. */
  static String articleOf(String phrase) {
    TokenCursor cursor = new TokenCursor(phrase);
    boolean more = cursor.advance();
    while (more && cursor.kind() != TokenCursor.Kind.WORD) {
      more = cursor.advance();
    }
    String word = cursor.text();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean spelled = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean vowel;
    if (spelled && word.length() <= 4 && Character.isLetter(word.charAt(0))) {
      vowel = "AEFHILMNORSX".indexOf(word.charAt(0)) >= 0;
    } else if (SOUNDS_LIKE_A_VOWEL.matcher(lower).matches()) {
      vowel = true;
    } else {
      vowel = VOWEL.matcher(lower).lookingAt() && !SOUNDS_LIKE_A_CONSONANT.matcher(lower).matches();
    }
    return vowel ? "an" : "a";
  }

  private static boolean endsInS(String text) {
    return text.endsWith("s") || text.endsWith("S");
  }

  private static boolean isWordEnd(String text, int offset) {
    return offset >= text.length() || !TokenCursor.isWord(text.codePointAt(offset));
  }
}
