package org.isogloss.cli;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.job.Progress;

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
  public void documentDone(Phase phase, int done, int total) {
    if (terminal.interactive()) {
      String what = phase == Phase.LEARNING ? "learning from" : "writing";
      terminal.err().print(CLEAR + what + " document " + done + " of " + total);
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
