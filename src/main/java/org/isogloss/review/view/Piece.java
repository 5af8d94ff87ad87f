package org.isogloss.review.view;

import java.util.List;

/**
 * A stretch of a text that is marked in one way.
 *
 * @param kind how it is marked
 * @param runs its characters
 * @param number the number of the change it belongs to, linked to the explanation; empty for none
 * @param href where the explanation stands, {@code #} and a percent-encoded anchor; empty for none
 * @param title the explanation in one line; empty for none
 * @param flagged whether a finding is about it
 */
public record Piece(
    Kind kind, List<Run> runs, String number, String href, String title, boolean flagged) {

  /** The marks. */
  public enum Kind {
    /** Not changed. */
    PLAIN,
    /** It stood there and does not any more. */
    DELETED,
    /** It stands there now. */
    INSERTED
  }

  /** Copies the list. */
  public Piece {
    runs = List.copyOf(runs);
  }
}
