package org.isogloss.review.view;

import java.util.List;

/**
 * A version of a document as a reader sees it.
 *
 * @param anchor its id on the page
 * @param language the language
 * @param edits what was changed, in words
 * @param blocks its blocks
 * @param changes its changes, explained
 */
public record Reading(
    String anchor,
    Language language,
    String edits,
    List<BlockRow> blocks,
    List<ChangeNote> changes) {

  /** Copies the lists. */
  public Reading {
    blocks = List.copyOf(blocks);
    changes = List.copyOf(changes);
  }
}
