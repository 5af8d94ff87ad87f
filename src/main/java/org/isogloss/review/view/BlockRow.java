package org.isogloss.review.view;

import java.util.List;

/**
 * A block of a document as a reader sees it.
 *
 * @param anchor its id on the page
 * @param style its role as style classes
 * @param level the level of a heading, from 1; 0 for anything else
 * @param label the number or bullet before it, as written; empty for none
 * @param text its text with every change marked
 * @param dropped why it is left out of the clean content; empty if it is not
 */
public record BlockRow(
    String anchor,
    String style,
    int level,
    String label,
    MarkedText text,
    List<CauseNote> dropped) {

  /** Copies the list. */
  public BlockRow {
    dropped = List.copyOf(dropped);
  }

  /** Whether the block is part of the clean content. */
  public boolean isContent() {
    return dropped.isEmpty();
  }
}
