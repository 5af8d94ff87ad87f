package org.isogloss.read;

import org.isogloss.text.Problem;

/** One file cannot be read as text; the rest of the run goes on without it. */
public final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A file that cannot be read, and why. */
  public UnreadableFileException(Problem problem) {
    super(problem.path() + ": " + problem.reason());
    this.problem = problem;
  }

  /** The file and the reason, for the list of what was quarantined. */
  public Problem problem() {
    return problem;
  }
}
