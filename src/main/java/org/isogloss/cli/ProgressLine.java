package org.isogloss.cli;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.job.Progress;
import org.isogloss.text.LocaleTag;

/** One line on a person's terminal that says how far a run is; nothing in a pipe. */
final class ProgressLine implements Progress {

  private static final String CLEAR = "\r\u001B[K";

  private final Terminal terminal;
  private boolean shown;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void glossaryChecked(List<GlossaryProblem> warnings) {
    GlossaryReport.warn(warnings, terminal);
  }

  @Override
  public void alignedAlone(LocaleTag source, LocaleTag target, Throwable fault) {
    clear();
    terminal
        .err()
        .println(
            "isogloss: failed to align the documents in "
                + target
                + " with those in "
                + source
                + " together, so each is aligned alone ("
                + fault
                + "); please report it");
  }

  @Override
  public void done(Phase phase, int done, int total) {
    if (terminal.interactive()) {
      String what =
          switch (phase) {
            case READING -> "reading document ";
            case ALIGNING -> "aligning locale ";
            case COMPLETING -> "writing document ";
          };
      terminal.err().print(CLEAR + what + done + " of " + total);
      terminal.err().flush();
      shown = true;
    }
  }

  /** Takes the line away. */
  void clear() {
    if (shown) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      shown = false;
    }
  }
}
