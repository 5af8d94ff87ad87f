package org.isogloss.glossary;

import java.util.List;

/** A glossary that cannot be used. It says all that is wrong with it, not only what came first. */
public final class GlossaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * The glossary's problems.
   *
   * @param problems at least one; each a line that says where, what and what to do
   */
  public GlossaryException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each problem as a line that says where, what and what to do. */
  public List<String> problems() {
    return problems;
  }
}
