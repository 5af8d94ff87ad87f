package org.isogloss.review.view;

import java.util.List;

/**
 * One locale of one document in the overview.
 *
 * @param language the locale
 * @param href a link to it; empty for a total
 * @param kinds what can be filtered by, as words: {@code low}, {@code warning}, {@code edited} …
 * @param drawn whether there is a bar to draw
 * @param bar how much is translated, and how surely
 * @param pip the state as a sign; empty where there is none
 * @param figure the most telling number, short
 * @param findings findings by severity, their words the bare number
 * @param edits how many edits, as a bare number; empty for none
 * @param words everything the cell draws, in one sentence
 */
public record Cell(
    Language language,
    String href,
    String kinds,
    boolean drawn,
    Bar bar,
    String pip,
    String figure,
    List<Count> findings,
    String edits,
    String words) {

  /** Copies the list. */
  public Cell {
    findings = List.copyOf(findings);
  }

  /** How many findings of a severity there are, in digits; empty for none. */
  public String count(String style) {
    return findings.stream()
        .filter(count -> count.style().equals(style))
        .map(Count::words)
        .findFirst()
        .orElse("");
  }
}
