package org.isogloss.job;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of all pairs of locales that are to be aligned together. */
final class Lessons {

  /**
   * Sentences kept of a pair of locales, both sides counted. More would teach little, and aligning
   * them takes a heap that grows with their number.
   */
  static final long BOUND = 100_000;

  /** Sentences kept of all pairs together: in many locales each gets a smaller share. */
  static final long BOUND_OF_ALL = 800_000;

  private final long boundOfPair;
  private final SortedMap<LocalePair, PairTexts> pairs = new TreeMap<>();

  /**
   * None yet.
   *
   * @param locales how many pairs there may be
   */
  Lessons(int locales) {
    this.boundOfPair = Math.min(BOUND, BOUND_OF_ALL / Math.max(1, locales));
  }

  /** Adds a lesson; called in the order of the documents, on which it depends what is kept. */
  void add(Lesson lesson) {
    pairs.computeIfAbsent(lesson.locales(), pair -> new PairTexts(boundOfPair)).add(lesson);
  }

  /** What was kept, by pair. */
  SortedMap<LocalePair, PairTexts> pairs() {
    return Collections.unmodifiableSortedMap(pairs);
  }
}
