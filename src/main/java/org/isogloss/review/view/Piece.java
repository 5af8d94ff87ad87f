package org.isogloss.review.view;

import java.util.List;

/**
 * A stretch of a text that is marked in one way.
 *
 * @param before what stood there, if it was changed; empty for an insertion
 * @param after what stands there now; empty for a deletion
 * @param href where the change is explained, {@code #} and a percent-encoded anchor; empty where
 *     nothing was changed
 * @param note the anchor of the explanation; empty where nothing was changed
 * @param flagged whether a finding is about it
 * @param row the glossary row whose preferred term it belongs to, as a number; empty for none
 */
public record Piece(
    List<Run> before, List<Run> after, String href, String note, boolean flagged, String row) {

  /** Copies the lists. */
  public Piece {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether something was changed here. */
  public boolean isChange() {
    return !note.isEmpty();
  }

  /** Whether it belongs to a term. */
  public boolean isTerm() {
    return !row.isEmpty();
  }
}
