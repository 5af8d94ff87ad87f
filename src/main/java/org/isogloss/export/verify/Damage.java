package org.isogloss.export.verify;

/**
 * Something wrong with an output.
 *
 * @param place the file, its path under the output, and where in it: a line and column, or a JSON
 *     pointer, or the id of a unit
 * @param problem what is wrong, in one English sentence without a full stop
 */
public record Damage(String place, String problem) {

  @Override
  public String toString() {
    return place + ": " + problem;
  }
}
