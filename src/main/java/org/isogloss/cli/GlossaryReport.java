package org.isogloss.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;

/** What an audit found, for people and for programs. */
final class GlossaryReport {

  /** More than these would bury what else a run says. */
  private static final int MOST_WARNINGS = 20;

  private GlossaryReport() {}

  /** Prints warnings to standard error, the first of them if there are many. */
  static void warn(List<GlossaryProblem> warnings, Terminal terminal) {
    warnings.stream()
        .limit(MOST_WARNINGS)
        .forEach(warning -> terminal.err().println("isogloss: " + line(warning)));
    int more = warnings.size() - MOST_WARNINGS;
    if (more > 0) {
      terminal
          .err()
          .println("isogloss: and " + more + " more; 'isogloss glossary check' tells them all");
    }
  }

  /**
   * Prints the problems from the worst on, each kind by row, and a line of counts.
   *
   * @param all whether those that are only good to know are printed too
   */
  static void print(
      Path file, int rows, List<GlossaryProblem> problems, boolean all, PrintStream out) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<GlossaryProblem> of =
          problems.stream().filter(problem -> problem.severity() == severity).toList();
      boolean shown = all || severity != Severity.INFO;
      if (shown) {
        of.forEach(problem -> out.println(line(problem)));
      }
      counted(severity, of.size(), shown).ifPresent(counts::add);
    }
    out.println(file + ": " + counted(rows, "row") + ", " + String.join(", ", counts));
  }

  private static Optional<String> counted(Severity severity, int count, boolean shown) {
    return Optional.ofNullable(
        switch (severity) {
          case ERROR -> count == 0 ? "no errors" : counted(count, "error");
          case WARNING -> count == 0 ? null : counted(count, "warning");
          case INFO -> count == 0 ? null : count + " to know" + (shown ? "" : " (see --all)");
        });
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String line(GlossaryProblem problem) {
    return problem.severity().word() + ": " + problem.line();
  }

  /** {@code {"file":…,"rows":…,"problems":[…]}}. */
  static String json(Path file, int rows, List<GlossaryProblem> problems) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("file", file.toString());
      json.writeNumberField("rows", rows);
      json.writeArrayFieldStart("problems");
      for (GlossaryProblem problem : problems) {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("rule", problem.rule());
        json.writeNumberField("row", problem.row());
        json.writeStringField("column", problem.column());
        json.writeStringField("value", problem.value());
        json.writeStringField("message", problem.message());
        json.writeStringField("fix", problem.fix());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return written.toString();
  }
}
