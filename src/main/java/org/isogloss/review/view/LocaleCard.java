package org.isogloss.review.view;

import java.util.List;

/**
 * One locale of a document in numbers.
 *
 * @param anchor its id on the page
 * @param href a link to it
 * @param language the locale
 * @param column its column among the units; empty for the source and where there is no version
 * @param kind what the locale is to the document, in words
 * @param bar how much is translated
 * @param drawn whether there is a bar to draw
 * @param counts its findings
 */
public record LocaleCard(
    String anchor,
    String href,
    Language language,
    String column,
    String kind,
    Bar bar,
    boolean drawn,
    List<Count> counts) {

  /** Copies the list. */
  public LocaleCard {
    counts = List.copyOf(counts);
  }
}
