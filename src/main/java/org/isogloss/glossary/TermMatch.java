package org.isogloss.glossary;

import org.isogloss.text.Span;

/**
 * A term found in a text.
 *
 * @param span where, in UTF-16 code units
 * @param entry the row it belongs to
 * @param kind whether it is the row's preferred term or an avoided one
 * @param term the term as the glossary writes it, before inflection
 */
public record TermMatch(Span span, Entry entry, Kind kind, String term) {

  /** Which of a row's terms was found. */
  public enum Kind {
    /** The term to use. */
    PREFERRED,
    /** A term to avoid. */
    AVOIDED
  }
}
