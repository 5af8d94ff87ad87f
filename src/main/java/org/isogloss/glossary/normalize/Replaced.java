package org.isogloss.glossary.normalize;

import org.isogloss.glossary.match.TermForm;
import org.isogloss.text.Span;

/**
 * A term that was replaced.
 *
 * @param span where the replacement stands in its block's current text
 * @param form what was found, and what the glossary puts in its place
 */
public record Replaced(Span span, TermForm form) {

  Replaced at(Span place) {
    return new Replaced(place, form);
  }
}
