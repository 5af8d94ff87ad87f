package org.isogloss.review.view;

import java.util.List;

/**
 * The page of a document.
 *
 * @param id the document
 * @param title its title
 * @param language the language of the title
 * @param home a link to the overview
 * @param assets the path of the style sheet's folder
 * @param version the product and its version
 * @param sections its locales, the source first
 */
public record DocumentView(
    String id,
    String title,
    Language language,
    String home,
    String assets,
    String version,
    List<Section> sections) {

  /** Copies the list. */
  public DocumentView {
    sections = List.copyOf(sections);
  }
}
