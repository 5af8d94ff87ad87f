package org.isogloss.cli;

/** Ends a command with exit code 2 and its message as one line on standard error. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param message where, what and what to do
   */
  CommandException(String message) {
    super(message);
  }
}
