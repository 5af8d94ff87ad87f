package org.isogloss.segment;

/**
 * One reason why a sentence does or does not end at a place.
 *
 * @param name what {@code isogloss segment --explain} calls it
 * @param test what the rule has to say about a place; {@link Decision#OPEN} if nothing
 */
record BreakRule(String name, Test test) {

  /** Says what a rule has to say. */
  interface Test {

    /** Whether a sentence ends at a place. */
    Decision decide(Place place);
  }

  Decision decide(Place place) {
    return test.decide(place);
  }
}
