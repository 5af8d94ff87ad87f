package org.isogloss.job;

import java.util.List;

/** Something the run cannot start with: nothing was written. */
public final class CannotStartException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One problem: where, what and what to do, in one line. */
  public CannotStartException(String problem, Throwable cause) {
    this(List.of(problem), cause);
  }

  /** Problems without another error behind them, a line each. */
  public CannotStartException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /** Several problems of one kind, a line each. */
  public CannotStartException(List<String> problems, Throwable cause) {
    super(String.join("\n", problems), cause);
  }
}
