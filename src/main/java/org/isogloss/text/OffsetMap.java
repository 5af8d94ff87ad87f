package org.isogloss.text;

import java.util.List;

/**
 * Where the places of a text are after a {@link Layer}'s edits, or, {@linkplain #inverse()
 * inverted}, where they were before.
 *
 * <ol>
 *   <li>A place outside all edits moves by what the edits before it added.
 *   <li>A place at an edit without width on this side (an insertion; seen from above, a deletion)
 *       goes to its far end if the edit belongs to the text {@linkplain Side#BEFORE before} it, to
 *       its near end otherwise. So every cut gives such an edit to exactly one of its halves.
 *   <li>A place inside an edit keeps its distance in what both texts begin or end with alike
 *       ({@code milk } of {@code milk rays} → {@code milk ducts}); elsewhere it snaps to the near
 *       or the far end of what differs, as the caller says.
 * </ol>
 *
 * <p>The map is monotone: places never change their order.
 */
final class OffsetMap {

  /** Most layers are empty, in most slices: they share this one. */
  private static final OffsetMap UNCHANGED =
      new OffsetMap(
          new int[0], new int[0], new int[0], new int[0], new int[0], new int[0], new Side[0]);

  private final int[] fromStart;
  private final int[] fromEnd;
  private final int[] toStart;
  private final int[] toEnd;
  private final int[] alikeBefore;
  private final int[] alikeAfter;
  private final Side[] sides;

  private OffsetMap(
      int[] fromStart,
      int[] fromEnd,
      int[] toStart,
      int[] toEnd,
      int[] alikeBefore,
      int[] alikeAfter,
      Side[] sides) {
    this.fromStart = fromStart;
    this.fromEnd = fromEnd;
    this.toStart = toStart;
    this.toEnd = toEnd;
    this.alikeBefore = alikeBefore;
    this.alikeAfter = alikeAfter;
    this.sides = sides;
  }

  /** The map from the text below a layer of edits to the text above it. */
  static OffsetMap upward(List<Edit> edits) {
    int count = edits.size();
    if (count == 0) {
      return UNCHANGED;
    }
    OffsetMap map =
        new OffsetMap(
            new int[count],
            new int[count],
            new int[count],
            new int[count],
            new int[count],
            new int[count],
            new Side[count]);
    int grown = 0;
    for (int i = 0; i < count; i++) {
      map.put(i, edits.get(i), grown);
      grown += edits.get(i).growth();
    }
    return map;
  }

  private void put(int i, Edit edit, int grown) {
    fromStart[i] = edit.start();
    fromEnd[i] = edit.end();
    toStart[i] = edit.start() + grown;
    toEnd[i] = toStart[i] + edit.after().length();
    alikeBefore[i] = commonPrefix(edit.before(), edit.after());
    alikeAfter[i] = commonSuffix(edit.before(), edit.after(), alikeBefore[i]);
    sides[i] = edit.side();
  }

  /** The same map read the other way. */
  OffsetMap inverse() {
    return this == UNCHANGED
        ? this
        : new OffsetMap(toStart, toEnd, fromStart, fromEnd, alikeBefore, alikeAfter, sides);
  }

  /**
   * Where a place is on the other side.
   *
   * @param offset a place in the text the map starts from
   * @param snap for a place whose surroundings differ on both sides: {@link Side#BEFORE} for the
   *     start of what differs, {@link Side#AFTER} for its end
   */
  int map(int offset, Side snap) {
    int i = firstEditEndingAtOrAfter(offset);
    if (i == fromEnd.length) {
      return i == 0 ? offset : offset - fromEnd[i - 1] + toEnd[i - 1];
    }
    if (fromStart[i] < offset && offset < fromEnd[i]) {
      return mapInside(i, offset, snap);
    }
    if (fromStart[i] < offset) { // at the end of edit i
      return mapAcrossWidthless(i + 1, offset, toEnd[i]);
    }
    return mapAcrossWidthless(i, offset, offset - fromStart[i] + toStart[i]);
  }

  /** Passes the edits at {@code offset} that have no width there, as far as their sides say. */
  private int mapAcrossWidthless(int first, int offset, int mapped) {
    int result = mapped;
    for (int i = first; i < fromStart.length; i++) {
      boolean widthlessHere = fromStart[i] == offset && fromEnd[i] == offset;
      if (!widthlessHere || sides[i] == Side.AFTER) {
        return result;
      }
      result = toEnd[i];
    }
    return result;
  }

  private int mapInside(int i, int offset, Side snap) {
    if (offset <= fromStart[i] + alikeBefore[i]) {
      return toStart[i] + (offset - fromStart[i]);
    }
    if (offset >= fromEnd[i] - alikeAfter[i]) {
      return toEnd[i] - (fromEnd[i] - offset);
    }
    return snap == Side.BEFORE ? toStart[i] + alikeBefore[i] : toEnd[i] - alikeAfter[i];
  }

  /**
   * The first edit that {@code offset} is not wholly behind; the number of edits if there is none.
   */
  int firstEditEndingAtOrAfter(int offset) {
    int low = 0;
    int high = fromEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fromEnd[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where edit {@code i} begins on the other side. */
  int mappedStart(int i) {
    return toStart[i];
  }

  private static int commonPrefix(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int i = 0;
    while (i < limit && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(String a, String b, int prefix) {
    int limit = Math.min(a.length(), b.length()) - prefix;
    int i = 0;
    while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }
}
