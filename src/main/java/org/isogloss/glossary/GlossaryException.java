package org.isogloss.glossary;

import java.util.List;

/** A glossary that cannot be used. It says all that is wrong with it, not only what came first. */
public final class GlossaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<GlossaryProblem> problems;

  /**
   * The glossary's problems.
   *
   * @param problems at least one
   */
  public GlossaryException(List<GlossaryProblem> problems) {
    super(String.join("\n", lines(problems)));
    this.problems = List.copyOf(problems);
  }

  /** One problem, about the whole file. */
  public GlossaryException(String rule, String file, String message, String fix) {
    this(List.of(GlossaryProblem.ofFile(rule, file, message, fix)));
  }

  /** Every problem, in the order of the rows where it was found in that order. */
  public List<GlossaryProblem> problems() {
    return problems;
  }

  /** Each problem as a line that says where, what and what to do. */
  public List<String> lines() {
    return lines(problems);
  }

  private static List<String> lines(List<GlossaryProblem> problems) {
    return problems.stream().map(GlossaryProblem::line).toList();
  }
}
