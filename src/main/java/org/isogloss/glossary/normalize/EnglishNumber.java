package org.isogloss.glossary.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;

/**
 * English agreement: a plural that replaces a singular leaves {@code a}, {@code this} or {@code is}
 * beside it behind. At most {@value #WORDS_BETWEEN} other words may stand before it ({@code a badly
 * clogged ray}).
 */
final class EnglishNumber implements Agreement {

  private static final int WORDS_BETWEEN = 2;

  /** No word that matters reaches further. */
  private static final int FAR = 64;

  private static final Set<String> SINGULAR_BEFORE =
      Set.of("a", "an", "another", "each", "every", "one", "that", "this");
  private static final Set<String> SINGULAR_AFTER =
      Set.of("does", "doesn't", "has", "hasn't", "is", "isn't", "was", "wasn't");

  /** Words that end the phrase a term stands in: what is before them is not the term's. */
  private static final Set<String> PARTING =
      Set.of(
          "about", "after", "and", "are", "as", "at", "before", "but", "by", "for", "from", "had",
          "has", "have", "her", "his", "if", "in", "into", "is", "its", "like", "many", "my", "of",
          "on", "or", "our", "some", "than", "that", "the", "their", "these", "those", "to", "two",
          "was", "were", "when", "with", "without", "your");

  private static final Inflection INFLECTION = Inflection.of(LocaleTag.of("en"));

  @Override
  public Optional<Doubt> doubt(String sentence, Span span, TermForm form) {
    if (!form.plural() || form.slot() != Inflection.BASE || isPlural(form)) {
      return Optional.empty();
    }
    String singular = singularBefore(sentence, span.start());
    if (singular.isEmpty()) {
      singular = singularAfter(sentence, span.end());
    }
    return singular.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                Severity.WARNING,
                String.format(
                    Locale.ROOT,
                    "\"%s\" does not agree with the plural \"%s\", which stands for \"%s\"",
                    singular,
                    span.of(sentence),
                    form.surface())));
  }

  private boolean isPlural(TermForm form) {
    Form asWritten = INFLECTION.forms(form.surface(), form.entry().pos()).get(0);
    return asWritten.plural();
  }

  private static String singularBefore(String sentence, int start) {
    Optional<Span> article = EnglishNeighbours.articleBefore(sentence, 0, new Span(start, start));
    if (article.isPresent()) {
      return article.get().of(sentence);
    }
    int end = start;
    for (int words = 0; words <= WORDS_BETWEEN; words++) {
      int gap = end;
      while (end > 0 && TokenCursor.isSpace(sentence.charAt(end - 1))) {
        end--;
      }
      Span span = EnglishNeighbours.wordBefore(sentence, 0, end);
      String word = span.of(sentence);
      String lower = word.toLowerCase(Locale.ROOT);
      if (end == gap || word.isEmpty()) {
        return "";
      }
      if (SINGULAR_BEFORE.contains(lower) && (lower.length() > 1 || isArticle(span, sentence))) {
        return word;
      }
      if (PARTING.contains(lower)) {
        return "";
      }
      end = span.start();
    }
    return "";
  }

  /** Whether a letter is an article and no name, as the one after {@code vitamin} is. */
  private static boolean isArticle(Span letter, String sentence) {
    int next = letter.end();
    while (TokenCursor.isSpace(sentence.charAt(next))) {
      next++;
    }
    return EnglishNeighbours.articleBefore(sentence, 0, new Span(next, next)).isPresent();
  }

  private static String singularAfter(String sentence, int end) {
    TokenCursor cursor =
        new TokenCursor(sentence.substring(end, Math.min(end + FAR, sentence.length())));
    boolean gap = cursor.advance() && cursor.kind() == TokenCursor.Kind.GAP;
    if (gap && cursor.advance()) {
      String word = cursor.text();
      String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      return SINGULAR_AFTER.contains(plain) ? word : "";
    }
    return "";
  }
}
