package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.isogloss.text.Span;

/** The places of one text where terms stand, by number: a list that most texts leave empty. */
final class Hits {

  private static final int[] NO_PLACES = {};

  private int[] places = NO_PLACES;
  private int size;

  /** A term stands in one more place. */
  void found(int start, int end, int term) {
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

  /** The number of the term in one of the places. */
  int term(int index) {
    return places[3 * index + 2];
  }

  Span span(int index) {
    return new Span(places[3 * index], places[3 * index + 1]);
  }

  /** The places of some of the terms, in the order they were found. */
  List<Span> spans(IntPredicate which) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (which.test(term(i))) {
        spans.add(span(i));
      }
    }
    return spans;
  }
}
