package org.isogloss.review.view;

import java.util.List;
import org.isogloss.text.Problem;

/**
 * The overview of a run.
 *
 * @param version the product and its version
 * @param counts the closing numbers
 * @param quarantined files that could not be read, and why
 * @param ignored files that are no documents, and why
 * @param ignoredWords how many those are
 * @param languages the columns of the matrix
 * @param rows the documents
 * @param total all documents together
 * @param rules edits by rule
 * @param glossaryRows edits by glossary row
 */
public record IndexView(
    String version,
    List<Count> counts,
    List<Problem> quarantined,
    List<Problem> ignored,
    String ignoredWords,
    List<Language> languages,
    List<MatrixRow> rows,
    MatrixRow total,
    List<EditRow> rules,
    List<EditRow> glossaryRows) {

  /** Copies the lists. */
  public IndexView {
    counts = List.copyOf(counts);
    quarantined = List.copyOf(quarantined);
    ignored = List.copyOf(ignored);
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
    glossaryRows = List.copyOf(glossaryRows);
  }
}
