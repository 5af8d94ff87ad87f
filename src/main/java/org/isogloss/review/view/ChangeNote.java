package org.isogloss.review.view;

import java.util.List;

/**
 * A change, explained.
 *
 * @param anchor the id of the explanation
 * @param number the change's number in its version of the document
 * @param before what stood there
 * @param after what stands there now
 * @param causes every rule that had a hand in it
 */
public record ChangeNote(
    String anchor, String number, MarkedText before, MarkedText after, List<CauseNote> causes) {

  /** Copies the list. */
  public ChangeNote {
    causes = List.copyOf(causes);
  }
}
