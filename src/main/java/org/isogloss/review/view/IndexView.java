package org.isogloss.review.view;

import java.util.List;
import org.isogloss.text.Problem;

/**
 * The overview of a run, or one page of it.
 *
 * @param frame what is around it
 * @param first whether it is the first page, which says more than the matrix
 * @param summary the run in one line
 * @param findings findings by severity, each a link to them
 * @param quarantined files that could not be read, and why
 * @param moreQuarantined how many more there are; empty for none
 * @param ignored files that are no documents, and why
 * @param moreIgnored how many more there are; empty for none
 * @param ignoredWords how many those are
 * @param languages the columns of the matrix
 * @param rows the documents of this page
 * @param documents how many there are
 * @param parts the scripts that hold all of them, where there are several pages
 * @param total all documents together
 * @param rules edits by rule
 * @param glossaryRows edits by glossary row
 * @param pages links to the other pages; empty if there is one
 * @param pageWords which documents the page shows; empty if it shows all
 */
public record IndexView(
    Frame frame,
    boolean first,
    String summary,
    List<LinkedCount> findings,
    List<Problem> quarantined,
    String moreQuarantined,
    List<Problem> ignored,
    String moreIgnored,
    String ignoredWords,
    List<Language> languages,
    List<MatrixRow> rows,
    int documents,
    String parts,
    MatrixRow total,
    List<EditRow> rules,
    List<EditRow> glossaryRows,
    List<Link> pages,
    String pageWords) {

  /** Copies the lists. */
  public IndexView {
    findings = List.copyOf(findings);
    quarantined = List.copyOf(quarantined);
    ignored = List.copyOf(ignored);
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
    glossaryRows = List.copyOf(glossaryRows);
    pages = List.copyOf(pages);
  }
}
