package org.isogloss.review.view;

import java.util.List;

/**
 * A unit's target, beside as many source sentences as it translates.
 *
 * @param column which locale, from 1
 * @param rows how many rows it spans
 * @param anchor its id on the page; empty for a place without a unit
 * @param href a link to itself
 * @param id the unit's id
 * @param style style classes
 * @param sentences the target sentences
 * @param words what is special about it, in words; empty for a plain pair
 * @param state how far the target has come, in words; empty for a place without a target
 * @param confidence in hundredths; -1 where one side is empty
 * @param percent the same in words
 * @param findings what is to be looked at
 */
public record UnitCell(
    int column,
    int rows,
    String anchor,
    String href,
    String id,
    String style,
    List<MarkedText> sentences,
    String words,
    String state,
    int confidence,
    String percent,
    List<FindingNote> findings) {

  /** Copies the lists. */
  public UnitCell {
    sentences = List.copyOf(sentences);
    findings = List.copyOf(findings);
  }
}
