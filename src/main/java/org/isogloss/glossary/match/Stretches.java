package org.isogloss.glossary.match;

import java.util.List;
import org.isogloss.text.Span;

/**
 * Stretches of one text that may overlap, asked in logarithmic time how they lie to another one:
 * what begins before a place is found by halving, and how far any of that reaches is known.
 * Immutable.
 */
public final class Stretches {

  private final int[] starts;

  /** For each stretch the greatest end of it and of those before it. */
  private final int[] reached;

  /**
   * A set of stretches.
   *
   * @param spans in the order of their starts
   */
  public Stretches(List<Span> spans) {
    starts = new int[spans.size()];
    reached = new int[starts.length];
    int greatest = 0;
    for (int i = 0; i < starts.length; i++) {
      greatest = Math.max(greatest, spans.get(i).end());
      starts[i] = spans.get(i).start();
      reached[i] = greatest;
    }
  }

  /** Whether one of them holds a stretch. */
  boolean contain(Span span) {
    return reachedFromBefore(span.start() + 1) >= span.end();
  }

  /** Whether one of them holds a stretch, and more. */
  boolean containInMore(Span span) {
    return reachedFromBefore(span.start()) >= span.end()
        || reachedFromBefore(span.start() + 1) > span.end();
  }

  /** Whether one of them shares a character with a stretch, or has an empty one inside. */
  public boolean touch(Span span) {
    return reachedFromBefore(span.end()) > span.start();
  }

  /** The greatest end of those that begin before a place; -1 if none does. */
  private int reachedFromBefore(int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : reached[low - 1];
  }
}
