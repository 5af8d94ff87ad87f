package org.isogloss.export;

/** The output folder cannot be written, or is not ours to replace. */
public final class OutputFolderException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param message where, what and what to do, in one line
   */
  public OutputFolderException(String message) {
    super(message);
  }

  /** An error with its cause. */
  public OutputFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
