package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns which tokens stand for each other from the beads found so far in all documents.
 *
 * <ol>
 *   <li>Pairs that meet in at least two beads, or look alike, are kept; each meeting of two tokens
 *       in a bead gets the number of its pair, so that later rounds only read arrays.
 *   <li>IBM Model 1 (Brown et al., 1993) shares each token's occurrence among the tokens opposite,
 *       in both directions, a few rounds long.
 *   <li>From the mean of both counts a constant is taken off, so that a pair seen once does not
 *       confirm itself; what was known before gets a little on top.
 * </ol>
 */
final class LexiconLearner {

  private static final int ROUNDS = 3;
  private static final double DISCOUNT = 0.8;
  private static final double BY_CHANCE = 0.001;

  /** Beads in which more pairs meet are not learned from. */
  private static final int MOST_PAIRS = 40_000;

  private final List<PreparedPair> documents;
  private final Vocabulary source;
  private final Vocabulary target;
  private final PairCounts known;

  LexiconLearner(
      List<PreparedPair> documents, Vocabulary source, Vocabulary target, PairCounts known) {
    this.documents = documents;
    this.source = source;
    this.target = target;
    this.known = known;
  }

  /** The table that beads of all documents suggest, each weighed by its posterior. */
  TranslationTable learn(List<List<Step>> paths) {
    return new TranslationTable(
        new Learning(Beads.of(documents, paths, MOST_PAIRS)).counts(), source, target);
  }

  /** What is known before any sentence is aligned. */
  TranslationTable learnNothing() {
    float[] counts = known.counts.clone();
    for (int s = 0; s < source.size(); s++) {
      for (int e = known.rowStart[s]; e < known.rowStart[s + 1]; e++) {
        counts[e] *= Math.min(source.frequency(s), target.frequency(known.targets[e]));
      }
    }
    return new TranslationTable(
        new PairCounts(known.rowStart, known.targets, counts), source, target);
  }

  /** The table's pairs as words. */
  List<LexiconEntry> entries(TranslationTable table) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (int s = 0; s < source.size(); s++) {
      for (int e = table.rowStart[s]; e < table.rowStart[s + 1]; e++) {
        int t = table.targets[e];
        double count =
            Math.min(table.counts[e], Math.min(source.frequency(s), target.frequency(t)));
        entries.add(
            new LexiconEntry(
                source.token(s),
                target.token(t),
                count / source.frequency(s),
                count / target.frequency(t),
                count));
      }
    }
    entries.removeIf(entry -> entry.source().charAt(0) == PreparedSide.TERM);
    entries.sort(null);
    return entries;
  }

  private final class Learning {

    private final Beads beads;
    private final int[] rowStart = new int[source.size() + 1];
    private int[] targets = new int[1 << 12];
    private float[] extra = new float[1 << 12];
    private int size;
    private final int[] meetings;

    Learning(Beads beads) {
      this.beads = beads;
      this.meetings = new int[beads.meetings()];
      number();
    }

    /** Gives every pair and every meeting its number. */
    private void number() {
      int[] bySource = beads.bySource(source.size());
      int[] met = new int[target.size()];
      int[] touched = new int[target.size()];
      float[] alike = new float[target.size()];
      for (int s = 0; s < source.size(); s++) {
        int count = 0;
        for (int e = known.rowStart[s]; e < known.rowStart[s + 1]; e++) {
          int t = known.targets[e];
          touched[count] = t;
          count++;
          met[t] = 2;
          alike[t] = known.counts[e];
        }
        for (int k = bySource[s]; k < bySource[s + 1]; k++) {
          int bead = beads.beadOf(k);
          for (int r = beads.rightStart[bead]; r < beads.rightStart[bead + 1]; r++) {
            int t = beads.right[r];
            if (met[t] == 0) {
              touched[count] = t;
              count++;
            }
            met[t]++;
          }
        }
        keep(touched, count, met, alike);
        rowStart[s + 1] = size;
        for (int k = bySource[s]; k < bySource[s + 1]; k++) {
          int bead = beads.beadOf(k);
          int at = beads.meetingOf(k);
          for (int r = beads.rightStart[bead]; r < beads.rightStart[bead + 1]; r++) {
            meetings[at] = met[beads.right[r]];
            at++;
          }
        }
        for (int i = 0; i < count; i++) {
          met[touched[i]] = 0;
          alike[touched[i]] = 0;
        }
      }
    }

    /** Turns counts of meetings into numbers of pairs, -1 for those not kept. */
    private void keep(int[] touched, int count, int[] met, float[] alike) {
      if (size + count > targets.length) {
        targets = Arrays.copyOf(targets, Math.max(2 * targets.length, size + count));
        extra = Arrays.copyOf(extra, targets.length);
      }
      for (int i = 0; i < count; i++) {
        int t = touched[i];
        if (met[t] >= 2) {
          targets[size] = t;
          extra[size] = alike[t];
          met[t] = size;
          size++;
        } else {
          met[t] = -1;
        }
      }
    }

    PairCounts counts() {
      float[] forward = new float[size];
      float[] backward = new float[size];
      Arrays.fill(forward, 1);
      Arrays.fill(backward, 1);
      float[] forwardCounts = forward;
      float[] backwardCounts = backward;
      for (int round = 0; round < ROUNDS; round++) {
        forwardCounts = new float[size];
        backwardCounts = new float[size];
        share(forward, backward, forwardCounts, backwardCounts);
        for (int s = 0; s < source.size(); s++) {
          double inSource = source.frequency(s) + 1.0;
          for (int e = rowStart[s]; e < rowStart[s + 1]; e++) {
            forward[e] = (float) ((forwardCounts[e] + extra[e]) / inSource);
            backward[e] =
                (float) ((backwardCounts[e] + extra[e]) / (target.frequency(targets[e]) + 1.0));
          }
        }
      }
      for (int e = 0; e < size; e++) {
        double count = (forwardCounts[e] + backwardCounts[e]) / 2 - DISCOUNT;
        forwardCounts[e] = (float) (Math.max(0, count) + extra[e]);
      }
      return new PairCounts(rowStart, Arrays.copyOf(targets, size), forwardCounts);
    }

    private void share(float[] forward, float[] backward, float[] toTarget, float[] toSource) {
      double[] totals = new double[beads.widest()];
      for (int bead = 0; bead < beads.size(); bead++) {
        int width = beads.rightStart[bead + 1] - beads.rightStart[bead];
        int rows = beads.leftStart[bead + 1] - beads.leftStart[bead];
        int start = beads.meetingStart[bead];
        Arrays.fill(totals, 0, width, BY_CHANCE * rows);
        for (int at = start, l = 0; l < rows; l++) {
          double total = BY_CHANCE * width;
          for (int r = 0; r < width; r++, at++) {
            int pair = meetings[at];
            if (pair >= 0) {
              totals[r] += forward[pair];
              total += backward[pair];
            }
          }
          double factor = beads.weights[bead] / total;
          for (int r = 0, back = at - width; r < width; r++, back++) {
            int pair = meetings[back];
            if (pair >= 0) {
              toSource[pair] += (float) (backward[pair] * factor);
            }
          }
        }
        for (int r = 0; r < width; r++) {
          totals[r] = beads.weights[bead] / totals[r];
        }
        for (int at = start, l = 0; l < rows; l++) {
          for (int r = 0; r < width; r++, at++) {
            int pair = meetings[at];
            if (pair >= 0) {
              toTarget[pair] += (float) (forward[pair] * totals[r]);
            }
          }
        }
      }
    }
  }
}
