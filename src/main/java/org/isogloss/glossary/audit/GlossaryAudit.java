package org.isogloss.glossary.audit;

import java.util.List;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.text.LocaleTag;

/**
 * Looks at a whole glossary, its rows beside each other. What takes texts to decide is in {@link
 * ExampleTests} and {@link Occurrences}, what takes the cells as the file has them in {@link
 * RawCells}.
 */
public final class GlossaryAudit {

  private GlossaryAudit() {}

  /** All that is wrong or doubtful about the rows, by row. Takes time linear in their number. */
  public static List<GlossaryProblem> problems(CompiledTerminology terminology) {
    Glossary glossary = terminology.glossary();
    Remarks remarks = new Remarks(glossary.file());
    for (LocaleTag locale : glossary.locales()) {
      LocaleTerms terms = terminology.termsFor(locale).orElseThrow();
      Disagreements.in(locale, glossary.entries(), remarks);
      Chains chains = new Chains(locale, terms, remarks);
      Neighbours neighbours = new Neighbours(locale, terms, remarks);
      TermChecks termChecks = new TermChecks(locale, remarks);
      for (int i = 0; i < glossary.entries().size(); i++) {
        Entry entry = glossary.entries().get(i);
        chains.check(entry, i);
        neighbours.check(entry);
        termChecks.check(entry);
      }
      LookAlikes.in(locale, glossary.entries(), remarks);
    }
    return remarks.inOrder();
  }

  /**
   * A glossary compiled and found to have no error; warnings are passed over.
   *
   * @throws GlossaryException with every error found
   */
  public static CompiledTerminology compile(Glossary glossary) throws GlossaryException {
    CompiledTerminology terminology = CompiledTerminology.compile(glossary);
    List<GlossaryProblem> errors =
        problems(terminology).stream().filter(GlossaryProblem::isError).toList();
    if (!errors.isEmpty()) {
      throw new GlossaryException(errors);
    }
    return terminology;
  }
}
