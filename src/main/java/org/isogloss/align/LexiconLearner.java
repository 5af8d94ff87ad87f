package org.isogloss.align;

import java.util.Arrays;
import java.util.List;

/**
 * Learns which tokens stand for each other from the beads found so far.
 *
 * <ol>
 *   <li>Pairs that meet in at least two beads are counted; a small table of hashed counters keeps
 *       those that meet once out of memory.
 *   <li>IBM Model 1 (Brown et al., 1993) shares each token's occurrence among the tokens opposite,
 *       in both directions, a few rounds long.
 *   <li>From the mean of both counts a constant is taken off, so that a pair seen once does not
 *       confirm itself; look-alikes get a little on top.
 * </ol>
 */
final class LexiconLearner {

  private static final int ROUNDS = 3;
  private static final double DISCOUNT = 0.8;
  private static final double BY_CHANCE = 0.2;
  private static final int COUNTERS = 1 << 22;

  /** Beads in which more pairs meet are not learned from. */
  private static final int MOST_PAIRS = 40_000;

  private final PreparedSide source;
  private final PreparedSide target;
  private final Cognates cognates;

  LexiconLearner(PreparedSide source, PreparedSide target, Cognates cognates) {
    this.source = source;
    this.target = target;
    this.cognates = cognates;
  }

  /** The table the beads of a path suggest, each weighed by its posterior. */
  TranslationTable learn(List<Step> path) {
    List<Step> beads = path.stream().filter(step -> !BeadShape.get(step.shape()).isSkip()).toList();
    PairIndex pairs = frequentPairs(beads);
    double[] forward = new double[pairs.size()];
    double[] backward = new double[pairs.size()];
    Arrays.fill(forward, 1);
    Arrays.fill(backward, 1);
    double[] forwardCounts = forward;
    double[] backwardCounts = backward;
    for (int round = 0; round < ROUNDS; round++) {
      forwardCounts = new double[pairs.size()];
      backwardCounts = new double[pairs.size()];
      for (Step bead : beads) {
        int[] left = tokens(source, bead.source(), bead.sourceEnd());
        int[] right = tokens(target, bead.target(), bead.targetEnd());
        int[][] met = met(pairs, left, right);
        share(met, forward, forwardCounts, bead.posterior());
        share(transposed(met, left.length), backward, backwardCounts, bead.posterior());
      }
      for (int i = 0; i < pairs.size(); i++) {
        forward[i] = forwardCounts[i] / (source.frequencies[pairs.source(i)] + 1.0);
        backward[i] = backwardCounts[i] / (target.frequencies[pairs.target(i)] + 1.0);
      }
    }
    return table(pairs, forwardCounts, backwardCounts);
  }

  private TranslationTable table(PairIndex pairs, double[] forward, double[] backward) {
    double[] counts = new double[pairs.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.max(0, (forward[i] + backward[i]) / 2 - DISCOUNT);
    }
    PairIndex alike = cognates.pairs();
    for (int i = 0; i < alike.size(); i++) {
      counts[pairs.find(alike.source(i), alike.target(i))] += cognates.weights().get(i);
    }
    return new TranslationTable(pairs, counts, source, target);
  }

  private PairIndex frequentPairs(List<Step> beads) {
    PairIndex pairs = new PairIndex();
    PairIndex alike = cognates.pairs();
    for (int i = 0; i < alike.size(); i++) {
      pairs.add(alike.source(i), alike.target(i));
    }
    byte[] meetings = new byte[COUNTERS];
    for (boolean counting : new boolean[] {true, false}) {
      for (Step bead : beads) {
        int[] left = tokens(source, bead.source(), bead.sourceEnd());
        int[] right = tokens(target, bead.target(), bead.targetEnd());
        if ((long) left.length * right.length <= MOST_PAIRS) {
          meet(left, right, counting, meetings, pairs);
        }
      }
    }
    return pairs;
  }

  private static void meet(
      int[] left, int[] right, boolean counting, byte[] meetings, PairIndex pairs) {
    for (int s : left) {
      for (int t : right) {
        int counter = PairIndex.hash(((long) s << 32) | t) & (COUNTERS - 1);
        if (counting) {
          meetings[counter] = (byte) Math.min(2, meetings[counter] + 1);
        } else if (meetings[counter] == 2) {
          pairs.add(s, t);
        }
      }
    }
  }

  /** For each token on the right the pairs it makes with those on the left; -1 for none. */
  private static int[][] met(PairIndex pairs, int[] left, int[] right) {
    int[][] met = new int[right.length][left.length];
    for (int r = 0; r < right.length; r++) {
      for (int l = 0; l < left.length; l++) {
        met[r][l] = pairs.find(left[l], right[r]);
      }
    }
    return met;
  }

  private static int[][] transposed(int[][] met, int width) {
    int[][] transposed = new int[width][met.length];
    for (int r = 0; r < met.length; r++) {
      for (int l = 0; l < width; l++) {
        transposed[l][r] = met[r][l];
      }
    }
    return transposed;
  }

  private static void share(int[][] met, double[] given, double[] counts, double weight) {
    for (int[] options : met) {
      double total = BY_CHANCE * options.length / 100;
      for (int pair : options) {
        total += pair < 0 ? 0 : given[pair];
      }
      for (int pair : options) {
        if (pair >= 0) {
          counts[pair] += weight * given[pair] / total;
        }
      }
    }
  }

  /** The different tokens of neighbouring sentences. */
  private static int[] tokens(PreparedSide side, int from, int to) {
    return Arrays.stream(side.tokens, from, to)
        .flatMapToInt(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }
}
