package org.isogloss.text;

/**
 * A file that is not part of the run's content, and why.
 *
 * @param path the path under {@code source-texts/}, with {@code /} between its parts
 * @param reason what is the matter and what to do, in one English sentence
 */
public record Problem(String path, String reason) implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.compareTo(other.reason);
  }
}
