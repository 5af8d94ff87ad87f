package org.isogloss.job;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.text.LocaleTag;

/** Is told how far a run is. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (phase, done, total) -> {};

  /** Called once, before anything is written, with what is doubtful about the glossary. */
  default void glossaryChecked(List<GlossaryProblem> warnings) {}

  /** Called once for each pair of locales whose documents could not be aligned together. */
  default void alignedAlone(LocaleTag source, LocaleTag target, Throwable fault) {}

  /** Called as a phase begins and after each document; while aligning, each pair of locales. */
  void done(Phase phase, int done, int total);

  /** The phases of a run. */
  enum Phase {
    /** Documents in several locales are read, to learn from them together. */
    READING,
    /** The documents of each pair of locales are aligned together. */
    ALIGNING,
    /** Every document is completed and written. */
    COMPLETING
  }
}
