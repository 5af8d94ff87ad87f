package org.isogloss.export.verify;

/** A file that cannot be read to its end. */
final class DamagedFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * An error.
   *
   * @param place where in the file
   * @param problem what is wrong there
   */
  DamagedFileException(String place, String problem) {
    super(problem);
    this.place = place;
  }

  String place() {
    return place;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
