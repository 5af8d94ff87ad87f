package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;

/** Looks at a whole glossary, its rows beside each other. */
public final class GlossaryAudit {

  private GlossaryAudit() {}

  /**
   * A glossary compiled and found sound.
   *
   * @throws GlossaryException with every problem found
   */
  public static CompiledTerminology compile(Glossary glossary) throws GlossaryException {
    List<GlossaryProblem> problems = new ArrayList<>();
    problems.addAll(Disagreements.in(glossary.file(), glossary.locales(), glossary.entries()));
    CompiledTerminology terminology = CompiledTerminology.compile(glossary);
    problems.addAll(new Settling(terminology).problems());
    if (!problems.isEmpty()) {
      throw new GlossaryException(problems);
    }
    return terminology;
  }
}
