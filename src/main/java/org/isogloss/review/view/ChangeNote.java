package org.isogloss.review.view;

import java.util.List;

/**
 * A change, explained.
 *
 * @param anchor the id of the explanation
 * @param number the change's number in its version of the document
 * @param language the language of the text
 * @param before what stood there; empty for an insertion
 * @param after what stands there now; empty for a deletion
 * @param causes every rule that had a hand in it
 */
public record ChangeNote(
    String anchor,
    String number,
    Language language,
    List<Run> before,
    List<Run> after,
    List<CauseNote> causes) {

  /** Copies the lists. */
  public ChangeNote {
    before = List.copyOf(before);
    after = List.copyOf(after);
    causes = List.copyOf(causes);
  }
}
