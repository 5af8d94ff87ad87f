package org.isogloss.read;

/**
 * The folder of source texts is not one a run can start with. The message is one line that says
 * where, what and what to do.
 */
public final class SourceTreeException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A folder that cannot be read, and why. */
  public SourceTreeException(String message) {
    super(message);
  }
}
