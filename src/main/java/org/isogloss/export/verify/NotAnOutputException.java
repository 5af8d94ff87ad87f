package org.isogloss.export.verify;

/** A folder that cannot be checked, since no run has written it. */
public final class NotAnOutputException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param message where, what and what to do
   */
  public NotAnOutputException(String message) {
    super(message);
  }
}
