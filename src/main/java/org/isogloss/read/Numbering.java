package org.isogloss.read;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells numbers that count items from numbers that only stand at a line's start (a year, a date, an
 * amount): an item's number is 0 or 1, or one to three more than one that counted before.
 */
final class Numbering {

  private static final int LARGEST_GAP = 3;

  private final Set<String> counted = new HashSet<>();

  /** Whether a marker is a bullet, or its number counts; from then on its successors count too. */
  boolean accepts(Marker marker) {
    if (!marker.isNumber()) {
      return true;
    }
    String outer = marker.label().replaceAll("\\d+\\D*$", "").replaceAll("^\\D+", "");
    boolean counts = marker.number() <= 1;
    for (int gap = 0; gap <= LARGEST_GAP && !counts; gap++) {
      counts = counted.contains(outer + (marker.number() - gap));
    }
    if (counts) {
      counted.add(outer + marker.number());
    }
    return counts;
  }
}
