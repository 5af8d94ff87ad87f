package org.isogloss.glossary;

import java.util.List;
import org.isogloss.text.LocaleTag;

/**
 * A glossary compiled for finding its terms in texts. Immutable; shared by threads.
 *
 * <p>Matching ignores case unless the row says otherwise, respects word boundaries, takes spaces,
 * line breaks, no-break spaces and hyphens between a term's words for each other, knows the forms a
 * term inflects to, and prefers the leftmost, then the longest match. Addresses, placeholders and
 * code are never matched.
 */
public interface Terminology {

  /** The glossary it was made from. */
  Glossary glossary();

  /**
   * The terms of one kind in a text, in order and without overlap. Conditions ({@code when}, {@code
   * unless}) are applied with {@code text} as the sentence.
   */
  List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind);
}
