package org.isogloss.review.view;

import java.util.List;

/**
 * One locale of one document in the overview.
 *
 * @param language the locale
 * @param href a link to it; empty for a total
 * @param known whether the document knows this locale
 * @param source whether it is the source
 * @param bar how much is translated
 * @param lines its numbers in words, the most telling first
 * @param findings findings by severity
 */
public record Cell(
    Language language,
    String href,
    boolean known,
    boolean source,
    Bar bar,
    List<String> lines,
    List<Count> findings) {

  /** Copies the lists. */
  public Cell {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }
}
