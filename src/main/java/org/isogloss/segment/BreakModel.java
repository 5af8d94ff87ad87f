package org.isogloss.segment;

/** Decides what the rules leave open. Safe for threads. */
interface BreakModel {

  /** What {@code isogloss segment --explain} calls it. */
  String name();

  /**
   * A judge for one text.
   *
   * @return for one thread, asked about places in the order of the text
   */
  Judge judge(String text);

  /** Judges the places of one text. */
  interface Judge {

    /** Whether a sentence ends at a place. */
    boolean breaksAt(Place place);
  }
}
