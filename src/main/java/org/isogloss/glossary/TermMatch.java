package org.isogloss.glossary;

import org.isogloss.text.Span;

/**
 * A term found in a text.
 *
 * @param span where, in UTF-16 code units
 * @param entry the row it belongs to
 * @param kind whether it is the row's preferred term or an avoided one
 * @param term the term as the glossary writes it, before inflection
 * @param doubt why an avoided term may be no such term here, so that it may be reported but not
 *     replaced; empty if nothing is against it
 */
public record TermMatch(Span span, Entry entry, Kind kind, String term, String doubt) {

  /** A term that is beyond doubt. */
  public TermMatch(Span span, Entry entry, Kind kind, String term) {
    this(span, entry, kind, term, "");
  }

  /** Which of a row's terms was found. */
  public enum Kind {
    /** The term to use. */
    PREFERRED,
    /** A term to avoid. */
    AVOIDED
  }
}
