package org.isogloss.glossary.normalize;

import java.util.Optional;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;

/**
 * Says where the words beside a replacement may no longer agree with it. They are never edited: to
 * find every word that agrees, the sentence would have to be understood. Immutable; shared by
 * threads.
 */
interface Agreement {

  /** Languages whose words don't agree, or whose agreement cannot be told from the letters. */
  Agreement NONE = (sentence, span, form) -> Optional.empty();

  /**
   * What a person should look at.
   *
   * @param severity a warning where it is wrong, information where it may be
   * @param message what stands beside the replacement, and what it may have to be
   */
  record Doubt(Severity severity, String message) {}

  /**
   * The doubt about the words beside a replacement, if there is one.
   *
   * @param sentence as it reads now
   * @param span where the replacement stands in it
   * @param form what was found, and what was put in its place
   */
  Optional<Doubt> doubt(String sentence, Span span, TermForm form);

  /** A language's own agreement. */
  static Agreement of(LocaleTag locale) {
    if (locale.language().equals("en")) {
      return new EnglishNumber();
    }
    return AgreeingWords.of(locale.language())
        .<Agreement>map(words -> new Gender(locale, words))
        .orElse(NONE);
  }
}
