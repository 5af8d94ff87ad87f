package org.isogloss.glossary.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.Span;

/**
 * What an English replacement asks of the characters beside it: {@code an udder} becomes {@code a
 * breast}, and the possessive of {@code little ones'} that of {@code children's}.
 */
final class EnglishNeighbours {

  /** After these a letter is a name: {@code vitamin A}, {@code option a}. */
  private static final Set<String> NAMED_BY_A_LETTER =
      Set.of(
          "annex",
          "appendix",
          "block",
          "category",
          "chapter",
          "class",
          "column",
          "cup",
          "exhibit",
          "factor",
          "figure",
          "footnote",
          "grade",
          "group",
          "haemophilia",
          "hemophilia",
          "hepatitis",
          "immunoglobulin",
          "influenza",
          "item",
          "key",
          "letter",
          "level",
          "line",
          "list",
          "model",
          "note",
          "option",
          "paragraph",
          "part",
          "phase",
          "plan",
          "point",
          "row",
          "section",
          "side",
          "size",
          "stage",
          "step",
          "strain",
          "table",
          "team",
          "type",
          "unit",
          "variant",
          "version",
          "vitamin",
          "vitamins",
          "vit",
          "zone");

  private static final String OPENING = "\"'\u201C\u2018\u201E\u201A\u00AB\u2039([*_";
  private static final String JOINED = "'\u2019-\u2010\u2011./&+#@";

  /** An edit in the making. */
  record Draft(Span span, String after) {}

  private EnglishNeighbours() {}

  /**
   * A draft that takes in the possessive ending after it, where that no longer fits.
   *
   * @param from where the sentence, or what is still free of it, begins
   * @param plural whether what is put in is a plural
   */
  static Draft withPossessive(String text, int from, Draft draft, boolean plural) {
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

  /**
   * The edit of the article that belongs to a place, if another one is due. Quotes and brackets may
   * stand between; a word may not: the article is that word's then.
   *
   * @param from where the sentence, or what is still free of it, begins
   * @param term the place of what is replaced
   * @param replacement what is put in, as the glossary writes it
   * @param upper whether it is put in in capitals
   */
  static Optional<Draft> article(
      String text, int from, Span term, String replacement, boolean upper) {
    Optional<Span> place = articleBefore(text, from, term);
    Optional<String> fitting = EnglishArticle.of(replacement);
    if (place.isEmpty() || fitting.isEmpty()) {
      return Optional.empty();
    }
    String article = place.get().of(text);
    if (fitting.get().equals(article.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String cased = fitting.get();
    if (Character.isUpperCase(article.charAt(0))) {
      boolean allUpper = upper || article.equals("AN");
      cased = allUpper ? cased.toUpperCase(Locale.ROOT) : "A" + cased.substring(1);
    }
    return Optional.of(new Draft(place.get(), cased));
  }

  /** The {@code a} or {@code an} before a place, if it is an article and that place's. */
  static Optional<Span> articleBefore(String text, int from, Span term) {
    int end = term.start();
    while (end > from && isBetween(text.charAt(end - 1))) {
      end--;
    }
    boolean apart = end < term.start() && TokenCursor.isSpace(text.charAt(end));
    Span word = wordBefore(text, from, end);
    String article = word.of(text).toLowerCase(Locale.ROOT);
    boolean written = article.equals("a") || article.equals("an");
    boolean alone = word.start() == 0 || JOINED.indexOf(text.charAt(word.start() - 1)) < 0;
    boolean isArticle = apart && written && alone && !isName(text, from, word, term);
    return isArticle ? Optional.of(word) : Optional.empty();
  }

  /**
   * Whether it is a name: after {@code vitamin}; a capital {@code A} within a sentence; a capital
   * {@code An} after another capital.
   */
  private static boolean isName(String text, int from, Span letter, Span term) {
    int end = letter.start();
    while (end > from && TokenCursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String before = wordBefore(text, from, end).of(text);
    if (NAMED_BY_A_LETTER.contains(before.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean capital = Character.isUpperCase(text.charAt(letter.start()));
    boolean goesOn =
        letter.length() > 1
            ? !before.isEmpty() && Character.isUpperCase(before.codePointAt(0))
            : !before.isEmpty() || (end > from && ",&+".indexOf(text.charAt(end - 1)) >= 0);
    return capital && goesOn && !Character.isUpperCase(text.codePointAt(term.start()));
  }

  /** The word that ends at a place; an empty stretch if none does. */
  static Span wordBefore(String text, int from, int end) {
    int begin = end;
    while (begin > from && TokenCursor.isWord(text.charAt(begin - 1))) {
      begin--;
    }
    return new Span(begin, end);
  }

  private static boolean isBetween(char c) {
    return TokenCursor.isSpace(c) || OPENING.indexOf(c) >= 0;
  }

  private static boolean endsInS(String text) {
    return text.endsWith("s") || text.endsWith("S");
  }

  private static boolean isWordEnd(String text, int offset) {
    return offset >= text.length() || !TokenCursor.isWord(text.codePointAt(offset));
  }
}
