package org.isogloss.review.view;

import java.util.List;

/**
 * A block of a document, before and after.
 *
 * @param anchor its id on the page
 * @param style its role as style classes
 * @param role its role in words; empty for a paragraph
 * @param label the number or bullet before it, as written; empty for none
 * @param before the text as read
 * @param after the clean text
 * @param dropped why it is left out of the clean content; empty if it is not
 * @param changes its changes, explained
 * @param findings what is to be looked at
 */
public record BlockRow(
    String anchor,
    String style,
    String role,
    String label,
    MarkedText before,
    MarkedText after,
    List<CauseNote> dropped,
    List<ChangeNote> changes,
    List<FindingNote> findings) {

  /** Copies the lists. */
  public BlockRow {
    dropped = List.copyOf(dropped);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }

  /** Whether the block is part of the clean content. */
  public boolean isContent() {
    return dropped.isEmpty();
  }
}
