package org.isogloss.review.view;

import java.util.List;

/**
 * A text of a document, to be shown character by character.
 *
 * @param language the language it is written in
 * @param pieces its pieces in order
 */
public record MarkedText(Language language, List<Piece> pieces) {

  /** Copies the list. */
  public MarkedText {
    pieces = List.copyOf(pieces);
  }
}
