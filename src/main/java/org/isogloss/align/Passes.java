package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Bead;
import org.isogloss.text.Span;

/**
 * Finds paths and learns from them, turn by turn, over all documents.
 *
 * <p>The first turns over a long document only look for its {@link CoarsePath}: in a wide band the
 * sums over all paths would take most of the time. A bead's confidence is its posterior, put right
 * by {@link Confidence}.
 */
final class Passes {

  /** Few sentences need more turns until what is learned settles. */
  private static final int FEW_SENTENCES = 3000;

  private static final int PASSES_FOR_FEW = 8;
  private static final int PASSES = 4;
  private static final int COARSE_PASSES = 2;

  /** The radius around a coarse path, and around a finer one where it is sure and where not. */
  private static final int COARSE = 5;

  private static final int NARROW = 3;
  private static final int WIDE = 12;
  private static final double ASSUMED_LENGTH = 300;

  private final List<PreparedPair> pairs;
  private final LexiconLearner learner;
  private final double assumedRatio;
  private final Confidence confidence;
  private TranslationTable table;
  private Priors priors = Priors.assumed();
  private double ratio;
  private List<List<Step>> paths = new ArrayList<>();

  /**
   * The turns over some documents.
   *
   * @param ratio how many target characters a source character is expected to become
   * @param confidence gives beads theirs
   */
  Passes(List<PreparedPair> pairs, LexiconLearner learner, double ratio, Confidence confidence) {
    this.pairs = pairs;
    this.learner = learner;
    this.assumedRatio = ratio;
    this.ratio = ratio;
    this.confidence = confidence;
    this.table = learner.learnNothing();
  }

  Alignment run() {
    int sentences = 0;
    for (PreparedPair pair : pairs) {
      sentences += pair.source().size;
    }
    int passes = sentences <= FEW_SENTENCES ? PASSES_FOR_FEW : PASSES;
    for (int pass = 0; pass < passes; pass++) {
      List<List<Step>> plausible = pass(pass);
      if (pass < passes - 1) {
        table = learner.learn(plausible);
        priors = Priors.of(paths);
        ratio = ratio();
      }
    }
    List<List<Bead>> beads = new ArrayList<>();
    for (List<Step> path : paths) {
      beads.add(path.stream().map(this::bead).toList());
    }
    return new Alignment(beads, learner.entries(table));
  }

  /** Finds a path for each document; what is plausible in each is handed back. */
  private List<List<Step>> pass(int pass) {
    List<List<Step>> found = new ArrayList<>();
    List<List<Step>> plausible = new ArrayList<>();
    for (int d = 0; d < pairs.size(); d++) {
      PreparedPair pair = pairs.get(d);
      if (pass < COARSE_PASSES && pair.isLong()) {
        List<Step> path = new CoarsePath(pair, table, ratio, first(pair)).find();
        found.add(path);
        plausible.add(path);
      } else {
        Lattice lattice = lattice(pass, d);
        found.add(lattice.decode());
        plausible.add(lattice.plausible());
      }
    }
    paths = found;
    return plausible;
  }

  private Lattice lattice(int pass, int document) {
    PreparedPair pair = pairs.get(document);
    Band band = pass == 0 ? first(pair) : later(pair, paths.get(document), pass);
    int widest = pass == 0 ? 2 : BeadShape.WIDEST;
    int shapes = pass == 0 ? BeadShape.FIRST_RARE : BeadShape.count();
    return new Lattice(band, new BeadScorer(pair, table, ratio, band, widest), priors, shapes);
  }

  private static Band first(PreparedPair pair) {
    return pair.isLong() ? Band.along(pair) : Band.whole(pair);
  }

  private static Band later(PreparedPair pair, List<Step> path, int pass) {
    if (pair.isLong() && pass == COARSE_PASSES) {
      return Band.around(path, COARSE, COARSE, pair);
    }
    int factor = pass == 1 ? 2 : 1;
    return Band.around(path, factor * NARROW, factor * WIDE, pair);
  }

  /** The ratio of the lengths of what corresponds, leaning on what was expected. */
  private double ratio() {
    double source = ASSUMED_LENGTH;
    double target = ASSUMED_LENGTH * assumedRatio;
    for (int d = 0; d < paths.size(); d++) {
      for (Step step : paths.get(d)) {
        if (step.sourceEnd() - step.source() == 1 && step.targetEnd() - step.target() == 1) {
          source += pairs.get(d).source().lengths[step.source()];
          target += pairs.get(d).target().lengths[step.target()];
        }
      }
    }
    return target / source;
  }

  private Bead bead(Step step) {
    return new Bead(
        new Span(step.source(), step.sourceEnd()),
        new Span(step.target(), step.targetEnd()),
        confidence.of(step));
  }
}
