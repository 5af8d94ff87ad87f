package org.isogloss.align;

import java.util.Arrays;
import java.util.List;

/**
 * The different tokens of both sides of many beads, in flat arrays. A meeting is a token of the one
 * side and one of the other in the same bead; a bead's meetings are numbered source token by source
 * token.
 */
final class Beads {

  final int[] leftStart;
  final int[] rightStart;
  final int[] meetingStart;
  final double[] weights;
  final int[] left;
  final int[] right;
  private final int[] beadOfLeft;
  private int[] order = new int[0];

  private Beads(int count, int lefts, int rights) {
    leftStart = new int[count + 1];
    rightStart = new int[count + 1];
    meetingStart = new int[count + 1];
    weights = new double[count];
    left = new int[lefts];
    right = new int[rights];
    beadOfLeft = new int[lefts];
  }

  /** The beads of paths, without skips and without those in which too many tokens meet. */
  static Beads of(List<PreparedPair> documents, List<List<Step>> paths, int mostMeetings) {
    int count = 0;
    int lefts = 0;
    int rights = 0;
    for (int d = 0; d < paths.size(); d++) {
      for (Step step : paths.get(d)) {
        if (!BeadShape.get(step.shape()).isSkip()) {
          count++;
          lefts += tokens(documents.get(d).source(), step.source(), step.sourceEnd());
          rights += tokens(documents.get(d).target(), step.target(), step.targetEnd());
        }
      }
    }
    Beads beads = new Beads(count, lefts, rights);
    int bead = 0;
    for (int d = 0; d < paths.size(); d++) {
      for (Step step : paths.get(d)) {
        if (!BeadShape.get(step.shape()).isSkip()) {
          beads.fill(bead, documents.get(d), step, mostMeetings);
          bead++;
        }
      }
    }
    return beads;
  }

  private static int tokens(PreparedSide side, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += side.tokens[i].length;
    }
    return count;
  }

  private void fill(int bead, PreparedPair pair, Step step, int mostMeetings) {
    int from = leftStart[bead];
    int start = rightStart[bead];
    int end = copy(pair.source(), step.source(), step.sourceEnd(), left, from);
    int stop = copy(pair.target(), step.target(), step.targetEnd(), right, start);
    if ((long) (end - from) * (stop - start) > mostMeetings) {
      end = from;
      stop = start;
    }
    Arrays.fill(beadOfLeft, from, end, bead);
    leftStart[bead + 1] = end;
    rightStart[bead + 1] = stop;
    meetingStart[bead + 1] = Math.addExact(meetingStart[bead], (end - from) * (stop - start));
    weights[bead] = step.posterior();
  }

  private static int copy(PreparedSide side, int from, int to, int[] into, int at) {
    int end = at;
    for (int i = from; i < to; i++) {
      System.arraycopy(side.tokens[i], 0, into, end, side.tokens[i].length);
      end += side.tokens[i].length;
    }
    Arrays.sort(into, at, end);
    int kept = at;
    for (int k = at; k < end; k++) {
      if (k == at || into[k] != into[k - 1]) {
        into[kept] = into[k];
        kept++;
      }
    }
    return kept;
  }

  int size() {
    return weights.length;
  }

  int meetings() {
    return meetingStart[size()];
  }

  int widest() {
    int widest = 0;
    for (int bead = 0; bead < size(); bead++) {
      widest = Math.max(widest, rightStart[bead + 1] - rightStart[bead]);
    }
    return widest;
  }

  /** Sorts the occurrences of source tokens by token; where each token's occurrences begin. */
  int[] bySource(int vocabulary) {
    int occurrences = leftStart[size()];
    int[] starts = new int[vocabulary + 1];
    for (int k = 0; k < occurrences; k++) {
      starts[left[k] + 1]++;
    }
    for (int s = 0; s < vocabulary; s++) {
      starts[s + 1] += starts[s];
    }
    int[] next = starts.clone();
    order = new int[occurrences];
    for (int k = 0; k < occurrences; k++) {
      order[next[left[k]]] = k;
      next[left[k]]++;
    }
    return starts;
  }

  /** The bead of an occurrence, by its place after {@link #bySource}. */
  int beadOf(int place) {
    return beadOfLeft[order[place]];
  }

  /** The first meeting of an occurrence, by its place after {@link #bySource}. */
  int meetingOf(int place) {
    int k = order[place];
    int bead = beadOfLeft[k];
    return meetingStart[bead] + (k - leftStart[bead]) * (rightStart[bead + 1] - rightStart[bead]);
  }
}
