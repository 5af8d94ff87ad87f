package org.isogloss.review.view;

import java.util.List;

/**
 * One document of the overview, or all of them.
 *
 * @param id the document; empty for a total
 * @param title its title
 * @param language the language of the title
 * @param href a link to its page; empty for a total
 * @param order its place among the documents, from 0
 * @param untranslated units without a translation, for sorting
 * @param findings findings that are more than notes, for sorting
 * @param low units to be looked at, for sorting
 * @param cells a cell for each locale of the run
 */
public record MatrixRow(
    String id,
    String title,
    Language language,
    String href,
    int order,
    int untranslated,
    int findings,
    int low,
    List<Cell> cells) {

  /** Copies the list. */
  public MatrixRow {
    cells = List.copyOf(cells);
  }
}
