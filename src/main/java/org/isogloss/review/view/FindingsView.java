package org.isogloss.review.view;

import java.util.List;

/**
 * The page of all findings.
 *
 * @param frame what is around it
 * @param summary how many there are, in words
 * @param severities what can be chosen
 * @param rules what can be chosen
 * @param locales what can be chosen
 * @param first the gravest findings; the others come from scripts
 * @param total how many there are
 * @param parts the scripts that hold all of them, and before those their documents
 * @param more how many more there are; empty for none
 */
public record FindingsView(
    Frame frame,
    String summary,
    List<Choice> severities,
    List<Choice> rules,
    List<Choice> locales,
    List<PlacedFinding> first,
    int total,
    String parts,
    String more) {

  /**
   * Something to filter by.
   *
   * @param value its name for scripts
   * @param words its name for people
   * @param count the words with the number of findings
   * @param icon a sign; empty for none
   */
  public record Choice(String value, String words, String count, String icon) {}

  /**
   * A finding and the document it is in.
   *
   * @param finding the finding
   * @param title the document's title
   * @param language the language of the title
   */
  public record PlacedFinding(FindingNote finding, String title, Language language) {}

  /** Copies the lists. */
  public FindingsView {
    severities = List.copyOf(severities);
    rules = List.copyOf(rules);
    locales = List.copyOf(locales);
    first = List.copyOf(first);
  }
}
