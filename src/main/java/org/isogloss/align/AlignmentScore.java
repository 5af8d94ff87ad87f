package org.isogloss.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well found beads agree with those people made, counted as Vecalign's scorer does (Thompson
 * and Koehn, 2019, after Sennrich and Volk, 2011). Scores of several documents are added.
 *
 * <ol>
 *   <li>A bead both have is right, strictly and laxly. A bead that holds a source sentence and a
 *       target sentence which one bead of the other holds as well is right laxly.
 *   <li>Precision is over all found beads, skips included. A found skip is right if the gold has
 *       it; laxly it is never more than that.
 *   <li>Recall is over all gold beads but skips.
 *   <li>The same bead twice counts once; a bead empty on both sides not at all.
 * </ol>
 *
 * @param found how many beads were found
 * @param foundRight how many of them are right
 * @param foundNear how many of them are right laxly
 * @param gold how many beads of the gold are no skips
 * @param goldRight how many of these were found
 * @param goldNear how many of these were found laxly
 */
public record AlignmentScore(
    long found, long foundRight, long foundNear, long gold, long goldRight, long goldNear) {

  /** Of no document. */
  public static final AlignmentScore NONE = new AlignmentScore(0, 0, 0, 0, 0, 0);

  /** The score of one document. */
  public static AlignmentScore of(List<NumberedBead> gold, List<NumberedBead> found) {
    Counts precision = Counts.of(different(gold, true), different(found, true));
    Counts recall = Counts.of(different(found, false), different(gold, false));
    return new AlignmentScore(
        precision.all, precision.right, precision.near, recall.all, recall.right, recall.near);
  }

  private static Set<NumberedBead> different(List<NumberedBead> beads, boolean withSkips) {
    Set<NumberedBead> different = new LinkedHashSet<>();
    for (NumberedBead bead : beads) {
      boolean empty = bead.source().isEmpty() && bead.target().isEmpty();
      boolean skip = bead.source().isEmpty() || bead.target().isEmpty();
      if (withSkips ? !empty : !skip) {
        different.add(bead);
      }
    }
    return different;
  }

  /** Of {@code all} beads so many are right, and so many are near. */
  private record Counts(long all, long right, long near) {

    static Counts of(Set<NumberedBead> truth, Set<NumberedBead> beads) {
      Map<Integer, Set<Integer>> opposite = new HashMap<>();
      for (NumberedBead bead : truth) {
        for (int source : bead.source()) {
          opposite.computeIfAbsent(source, key -> new HashSet<>()).addAll(bead.target());
        }
      }
      long right = 0;
      long near = 0;
      for (NumberedBead bead : beads) {
        boolean same = truth.contains(bead);
        right += same ? 1 : 0;
        near += same || touches(bead, opposite) ? 1 : 0;
      }
      return new Counts(beads.size(), right, near);
    }

    private static boolean touches(NumberedBead bead, Map<Integer, Set<Integer>> opposite) {
      for (int source : bead.source()) {
        Set<Integer> targets = opposite.getOrDefault(source, Set.of());
        if (bead.target().stream().anyMatch(targets::contains)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The score of both documents together. */
  public AlignmentScore plus(AlignmentScore other) {
    return new AlignmentScore(
        found + other.found,
        foundRight + other.foundRight,
        foundNear + other.foundNear,
        gold + other.gold,
        goldRight + other.goldRight,
        goldNear + other.goldNear);
  }

  /** Of the found beads the share that is right; 0 if there are none. */
  public double precision() {
    return share(foundRight, found);
  }

  /** Of the gold beads the share that was found; 0 if there are none. */
  public double recall() {
    return share(goldRight, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return mean(precision(), recall());
  }

  /** Like {@link #precision}, laxly. */
  public double laxPrecision() {
    return share(foundNear, found);
  }

  /** Like {@link #recall}, laxly. */
  public double laxRecall() {
    return share(goldNear, gold);
  }

  /** Like {@link #f1}, laxly. */
  public double laxF1() {
    return mean(laxPrecision(), laxRecall());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double mean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }
}
