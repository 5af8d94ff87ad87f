package org.isogloss.segment.evaluate;

/** A gold file that cannot be read. The message says where, what and what to do. */
public final class GoldException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An error at a line.
   *
   * @param file what the file is called
   * @param line counted from 1
   * @param message what is wrong and what to do
   */
  GoldException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
