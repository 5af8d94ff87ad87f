package org.isogloss.review.view;

import java.util.List;

/**
 * One locale of a document.
 *
 * @param anchor its id on the page
 * @param href a link to it
 * @param language the locale
 * @param sourceLanguage the language of the other column
 * @param kind what the locale is to the document, in words
 * @param bar how much is translated; all empty for a source
 * @param translation whether it is a translation, with units to show
 * @param hasFile whether the locale has a version of the document
 * @param counts its numbers
 * @param findings what is to be looked at
 * @param edits what was changed, in words
 * @param unfold whether the blocks are shown at once
 * @param blocks the version's blocks; empty if there is no version
 * @param units the units; empty for the source
 */
public record Section(
    String anchor,
    String href,
    Language language,
    Language sourceLanguage,
    String kind,
    Bar bar,
    boolean translation,
    boolean hasFile,
    List<Count> counts,
    List<FindingNote> findings,
    String edits,
    boolean unfold,
    List<BlockRow> blocks,
    List<UnitRow> units) {

  /** Copies the lists. */
  public Section {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    blocks = List.copyOf(blocks);
    units = List.copyOf(units);
  }
}
