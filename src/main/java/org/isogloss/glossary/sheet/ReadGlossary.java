package org.isogloss.glossary.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.sheet.Column.Kind;

/** A glossary as read, with what was wrong on the way. */
public final class ReadGlossary {

  private final Glossary glossary;
  private final List<GlossaryProblem> problems;
  private final Sheet sheet;
  private final List<Column> columns;

  /** Of each row of the sheet the line of the file where it begins. */
  private final Map<Integer, Integer> lines = new HashMap<>();

  ReadGlossary(
      Glossary glossary, List<GlossaryProblem> problems, Sheet sheet, List<Column> columns) {
    this.glossary = glossary;
    this.problems = List.copyOf(problems);
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    sheet.rows().forEach(row -> lines.putIfAbsent(row.row(), row.line()));
  }

  /** The rows that have no error by themselves. */
  public Glossary glossary() {
    return glossary;
  }

  /** What is wrong with the header and with rows by themselves, in the order of the file. */
  public List<GlossaryProblem> problems() {
    return problems;
  }

  /** The cells as the file has them. */
  public Sheet sheet() {
    return sheet;
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

  /**
   * A problem that was found in the glossary, told in the file's own terms: with the line where its
   * row begins, and its column ({@code en:avoid}) named as the file's header names it ({@code
   * wrong}).
   */
  public GlossaryProblem located(GlossaryProblem problem) {
    return new GlossaryProblem(
        problem.severity(),
        problem.rule(),
        problem.file(),
        problem.row(),
        problem.fileLine() > 0 ? problem.fileLine() : lines.getOrDefault(problem.row(), 0),
        nameOf(problem.column()),
        problem.value(),
        problem.message(),
        problem.fix());
  }

  private String nameOf(String ours) {
    return columns.stream()
        .filter(column -> column.kind() != Kind.OTHER && column.ownName().equals(ours))
        .map(Column::name)
        .findFirst()
        .orElse(ours);
  }
}
