package org.isogloss.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.audit.ExampleTests;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.audit.RawCells;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.glossary.sheet.ReadGlossary;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;

/**
 * A glossary read, compiled and audited, its rows' own tests run as a run would run them.
 *
 * @param terminology the rows that have no error by themselves, compiled
 * @param problems all that is wrong or doubtful, by row
 */
public record CheckedGlossary(CompiledTerminology terminology, List<GlossaryProblem> problems) {

  /** Copies the list. */
  public CheckedGlossary {
    problems = List.copyOf(problems);
  }

  /**
   * Checks a glossary as far as it can be read.
   *
   * @param settings what the file may leave unsaid; its source locale is that of the rows' own
   *     tests
   * @throws GlossaryException if there is nothing to go on with: no text, no CSV
   */
  public static CheckedGlossary read(Path file, SheetSettings settings) throws GlossaryException {
    ReadGlossary read = GlossaryReader.open(file, settings);
    Glossary glossary = read.glossary();
    CompiledTerminology terminology = CompiledTerminology.compile(glossary);
    List<GlossaryProblem> problems = new ArrayList<>(read.problems());
    problems.addAll(RawCells.problems(read.sheet()));
    problems.addAll(GlossaryAudit.problems(terminology));
    ParagraphNormalizer normalizer = new ParagraphNormalizer(settings.sourceLocale(), terminology);
    problems.addAll(
        ExampleTests.problems(glossary, sentence -> result(normalizer.normalize(sentence))));
    return new CheckedGlossary(terminology, inOrder(problems));
  }

  private static List<GlossaryProblem> inOrder(List<GlossaryProblem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(GlossaryProblem::row)).toList();
  }

  private static ExampleTests.Result result(Document normalized) {
    Block paragraph = normalized.blocks().get(0);
    Set<Integer> rows = new TreeSet<>();
    for (Change change : paragraph.changes()) {
      change.causes().stream().filter(Cause::hasRow).map(Cause::row).forEach(rows::add);
    }
    return new ExampleTests.Result(paragraph.isContent() ? paragraph.text().current() : "", rows);
  }

  /** The same with what its terms' occurrences in a corpus tell. */
  CheckedGlossary with(List<GlossaryProblem> more) {
    List<GlossaryProblem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new CheckedGlossary(terminology, inOrder(all));
  }

  /** The terminology, if a run may start with it. */
  public CompiledTerminology sound() throws GlossaryException {
    List<GlossaryProblem> errors = of(GlossaryProblem.Severity.ERROR);
    if (!errors.isEmpty()) {
      throw new GlossaryException(errors);
    }
    return terminology;
  }

  /** The problems of one severity. */
  public List<GlossaryProblem> of(GlossaryProblem.Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
