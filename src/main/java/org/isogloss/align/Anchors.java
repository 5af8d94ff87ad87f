package org.isogloss.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Points both texts pass through, found before they are aligned.
 *
 * <ol>
 *   <li>A token that is the same on both sides, and stands on both sides equally often and rarely,
 *       pairs its first occurrences, its second ones and so on.
 *   <li>The longest chain of such pairs that rises on both sides is kept (patience sorting).
 *   <li>A pair that no other pair nearby confirms is left out.
 * </ol>
 */
final class Anchors {

  private static final int RARE = 5;
  private static final int NEAR = 30;
  private static final int LEAST_LENGTH = 3;

  private Anchors() {}

  /** The anchors of two texts, rising on both sides. */
  static List<Band.Point> between(PreparedSide source, PreparedSide target) {
    List<Band.Point> pairs = pairs(source, target);
    pairs.sort(
        (a, b) ->
            a.source() != b.source()
                ? Integer.compare(a.source(), b.source())
                : Integer.compare(b.target(), a.target()));
    return confirmed(longestChain(pairs));
  }

  private static List<Band.Point> pairs(PreparedSide source, PreparedSide target) {
    int[][] inSource = occurrences(source);
    int[][] inTarget = occurrences(target);
    List<Band.Point> points = new ArrayList<>();
    for (int s = 0; s < inSource.length; s++) {
      String token = source.vocabulary.token(s);
      int t = target.vocabulary.find(token);
      if (t >= 0 && inSource[s] != null && inTarget[t] != null && token.length() >= LEAST_LENGTH) {
        int count = inSource[s].length;
        for (int k = 0; k < count && count == inTarget[t].length; k++) {
          points.add(new Band.Point(inSource[s][k], inTarget[t][k]));
        }
      }
    }
    return points;
  }

  private static int[][] occurrences(PreparedSide side) {
    int[] counts = new int[side.vocabulary.size()];
    for (int[] sentence : side.tokens) {
      for (int token : sentence) {
        counts[token]++;
      }
    }
    int[][] places = new int[counts.length][];
    int[] found = new int[counts.length];
    for (int i = 0; i < side.size; i++) {
      for (int token : side.tokens[i]) {
        if (counts[token] <= RARE) {
          if (places[token] == null) {
            places[token] = new int[counts[token]];
          }
          places[token][found[token]] = i;
          found[token]++;
        }
      }
    }
    return places;
  }

  private static List<Band.Point> longestChain(List<Band.Point> points) {
    int[] last = new int[points.size()];
    int[] before = new int[points.size()];
    int length = 0;
    for (int i = 0; i < points.size(); i++) {
      int at = position(points, last, length, points.get(i).target());
      before[i] = at == 0 ? -1 : last[at - 1];
      last[at] = i;
      length = Math.max(length, at + 1);
    }
    List<Band.Point> chain = new ArrayList<>();
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
      chain.add(points.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The first chain length whose last target is not below {@code target}. */
  private static int position(List<Band.Point> points, int[] last, int length, int target) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(last[middle]).target() < target) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A pair is confirmed by a neighbour in the chain about as far on in one text as in the other.
   */
  private static List<Band.Point> confirmed(List<Band.Point> chain) {
    List<Band.Point> kept = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean before = i > 0 && agree(chain.get(i - 1), chain.get(i));
      boolean after = i + 1 < chain.size() && agree(chain.get(i), chain.get(i + 1));
      if (before && after) {
        kept.add(chain.get(i));
      }
    }
    return kept;
  }

  private static boolean agree(Band.Point a, Band.Point b) {
    int rows = b.source() - a.source();
    int columns = b.target() - a.target();
    return rows <= NEAR && columns <= NEAR && Math.abs(rows - columns) <= 2 + rows / 3;
  }
}
