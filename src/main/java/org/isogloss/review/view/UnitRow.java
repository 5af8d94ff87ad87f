package org.isogloss.review.view;

import java.util.List;

/**
 * A row of the units: a source sentence, and the units of other locales that begin at it.
 *
 * @param anchor its id on the page; empty for a row without a source sentence
 * @param href a link to itself
 * @param number the sentence's number; empty for a row without a source sentence
 * @param style style classes
 * @param source the source sentence; more only where a unit is out of order, none where only a
 *     target has the sentence
 * @param joined in which locales the sentence is translated together with the one before, in words;
 *     empty for none
 * @param findings findings about the sentence
 * @param cells the units that begin here
 */
public record UnitRow(
    String anchor,
    String href,
    String number,
    String style,
    List<MarkedText> source,
    String joined,
    List<FindingNote> findings,
    List<UnitCell> cells) {

  /** Copies the lists. */
  public UnitRow {
    source = List.copyOf(source);
    findings = List.copyOf(findings);
    cells = List.copyOf(cells);
  }
}
