package org.isogloss.review.view;

import java.util.List;

/**
 * A unit: source sentences beside their translation.
 *
 * @param anchor its id on the page
 * @param stable a second id without the locale, for links from elsewhere, where it is the first of
 *     its name on the page; empty otherwise
 * @param id the unit's id
 * @param number its number in the table
 * @param style style classes
 * @param href a link to itself
 * @param source the source sentences
 * @param target the target sentences
 * @param words what is special about it, in words; empty for a plain pair
 * @param state how far the target has come, in words
 * @param confidence from 0 to 1 with two decimals; empty where one side is
 * @param percent the same in words
 * @param findings what is to be looked at
 */
public record UnitRow(
    String anchor,
    String stable,
    String id,
    String number,
    String style,
    String href,
    List<MarkedText> source,
    List<MarkedText> target,
    String words,
    String state,
    String confidence,
    String percent,
    List<FindingNote> findings) {

  /** Copies the lists. */
  public UnitRow {
    source = List.copyOf(source);
    target = List.copyOf(target);
    findings = List.copyOf(findings);
  }
}
