package org.isogloss.segment;

/** Knows one reason why a sentence does or does not end at a place. */
interface BreakRule {

  /** What the rule has to say about a place; {@link Decision#OPEN} if nothing. */
  Decision decide(Place place);
}
