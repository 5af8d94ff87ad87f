package org.isogloss.glossary.match;

import java.util.Arrays;

/** The places of one text where terms stand, by number: a list that most texts leave empty. */
final class Hits implements TermTrie.Visitor {

  private static final int[] NO_PLACES = {};

  private int[] places = NO_PLACES;
  private int size;

  @Override
  public void found(int start, int end, int term) {
    if (3 * size == places.length) {
      places = Arrays.copyOf(places, Math.max(24, 2 * places.length));
    }
    places[3 * size] = start;
    places[3 * size + 1] = end;
    places[3 * size + 2] = term;
    size++;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return places[3 * index];
  }

  int end(int index) {
    return places[3 * index + 1];
  }

  int term(int index) {
    return places[3 * index + 2];
  }
}
