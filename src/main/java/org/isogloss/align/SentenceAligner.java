package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;
import org.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the sentences of two texts.
 *
 * <ol>
 *   <li>Rare tokens both texts share are anchors; a band along them is where paths are looked for,
 *       so that time and memory grow with the length of the texts, not with its square.
 *   <li>A first path is found from lengths, look-alike words and numbers, endings, glossary terms
 *       and blocks.
 *   <li>The words that stand for each other in its beads, and how often each shape of bead comes
 *       and how long translations are, are learned; the next path is found with them in a narrower
 *       band. This is done again.
 *   <li>In the last band every bead gets its posterior, and the path that is right most often is
 *       the answer.
 * </ol>
 *
 * <p>A bead's confidence is its posterior, held between 0.01 and 0.99; a skip's is never above
 * 0.95, since that nothing corresponds is only ever inferred. Immutable; safe for threads; the same
 * input gives the same output.
 */
public final class SentenceAligner {

  private static final int PASSES = 3;
  private static final int RADIUS = 15;
  private static final double ASSUMED_LENGTH = 300;
  private static final double LEAST_SURE = 0.01;
  private static final double SUREST = 0.99;
  private static final double SUREST_SKIP = 0.95;

  private final AlignmentStatistics learned;
  private final @Nullable Terminology terminology;

  /**
   * An aligner for one pair of locales.
   *
   * @param learned over the documents of the pair; empty if nothing was
   * @param terminologyOrNull the glossary, whose preferred terms are evidence; null if there is
   *     none
   */
  public SentenceAligner(AlignmentStatistics learned, @Nullable Terminology terminologyOrNull) {
    this.learned = learned;
    this.terminology = terminologyOrNull;
  }

  /**
   * The beads of two texts.
   *
   * @return in order; every sentence of both sides is in exactly one
   */
  public List<Bead> align(TextSide source, TextSide target) {
    PreparedSide left = new PreparedSide(source, terminology);
    PreparedSide right = new PreparedSide(target, terminology);
    List<Bead> beads = new ArrayList<>();
    for (Step step : steps(left, right, ratio(source, target))) {
      beads.add(bead(step));
    }
    return beads;
  }

  private double ratio(TextSide source, TextSide target) {
    return learned.pairs() > 0 ? learned.ratio() : AlignmentStatistics.of(source, target).ratio();
  }

  private static List<Step> steps(PreparedSide left, PreparedSide right, double ratio) {
    Cognates cognates = Cognates.between(left.vocabulary, right.vocabulary);
    LexiconLearner learner = new LexiconLearner(left, right, cognates);
    Band band = Band.along(Anchors.between(left, right, cognates), left.size, right.size);
    TranslationTable table = TranslationTable.of(cognates, left, right);
    Priors priors = Priors.assumed();
    double expected = ratio;
    List<Step> path = List.of();
    for (int pass = 0; pass < PASSES; pass++) {
      BeadScorer scorer = new BeadScorer(left, right, table, expected, band);
      path =
          pass == 0
              ? new Lattice(band, scorer, priors).best()
              : new Posteriors(band, scorer, priors).decode();
      if (pass < PASSES - 1) {
        table = learner.learn(path);
        priors = Priors.of(path);
        expected = ratio(path, left, right, ratio);
        band = Band.around(path, pass == 0 ? 2 * RADIUS : RADIUS, left.size, right.size);
      }
    }
    return path;
  }

  /** The ratio of the lengths of what corresponds, leaning on what was expected. */
  private static double ratio(
      List<Step> path, PreparedSide left, PreparedSide right, double expected) {
    double source = ASSUMED_LENGTH;
    double target = ASSUMED_LENGTH * expected;
    for (Step step : path) {
      if (step.sourceEnd() - step.source() == 1 && step.targetEnd() - step.target() == 1) {
        source += left.lengths[step.source()];
        target += right.lengths[step.target()];
      }
    }
    return target / source;
  }

  private static Bead bead(Step step) {
    double surest = BeadShape.get(step.shape()).isSkip() ? SUREST_SKIP : SUREST;
    return new Bead(
        new Span(step.source(), step.sourceEnd()),
        new Span(step.target(), step.targetEnd()),
        Math.max(LEAST_SURE, Math.min(surest, step.posterior())));
  }
}
