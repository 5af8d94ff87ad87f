package org.isogloss.glossary.sheet;

import java.util.List;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;

/**
 * A glossary as read, with what was wrong on the way.
 *
 * @param glossary the rows that have no error by themselves
 * @param problems of the header and of rows, in the order of the file
 * @param sheet the rows as the file has them
 */
public record ReadGlossary(Glossary glossary, List<GlossaryProblem> problems, Sheet sheet) {

  /** Copies the list. */
  public ReadGlossary {
    problems = List.copyOf(problems);
  }

  /**
   * The glossary, if nothing is wrong with it.
   *
   * @throws GlossaryException with every problem if one of them is an error
   */
  public Glossary sound() throws GlossaryException {
    if (problems.stream().anyMatch(GlossaryProblem::isError)) {
      throw new GlossaryException(problems);
    }
    return glossary;
  }
}
