package org.isogloss.job;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;

/** Is told how far a run is. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (phase, done, total) -> {};

  /** Called once, before anything is written, with what is doubtful about the glossary. */
  default void glossaryChecked(List<GlossaryProblem> warnings) {}

  /** Called after each document of a phase. */
  void documentDone(Phase phase, int done, int total);

  /** The phases of a run. */
  enum Phase {
    /** What can be known only from all documents together is learned. */
    LEARNING,
    /** Every document is completed and written. */
    COMPLETING
  }
}
