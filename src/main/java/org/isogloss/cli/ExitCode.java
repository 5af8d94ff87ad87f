package org.isogloss.cli;

/** What a command's exit tells a script. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Done, with documents quarantined or findings at or over {@code --fail-on}. */
  static final int DONE_WITH_PROBLEMS = 1;

  /** Wrong usage, or an input that the command cannot start with; nothing was written. */
  static final int NOT_DONE = 2;

  private ExitCode() {}
}
