package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.job.CannotStartException;
import org.isogloss.job.CheckedGlossary;
import org.isogloss.job.Corpus;
import org.isogloss.read.ReadOptions;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a glossary and names all that is wrong or doubtful in it. */
@Command(
    name = "check",
    description = {
      "Names all that is wrong or doubtful in a glossary, by row and column.",
      "Exit code 2 if there is an error, with which no run starts."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class GlossaryCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The locale that the plain when and unless columns, changes and leaves are in.")
  private LocaleTag sourceLocale = LocaleTag.of("en");

  @Option(
      names = "--source-texts",
      paramLabel = "DIR",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "Also name terms that occur in none of the texts in this folder.")
  private @Nullable Path sourceTexts;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 on problems from this severity on: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn = FailOn.NONE;

  @Option(names = "--all", description = "Also print what works as it stands but is good to know.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON object, with all there is to know.")
  private boolean json;

  @Option(
      names = {"--locale", "--glossary-locale"},
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      showDefaultValue = Visibility.NEVER,
      description =
          "For a file of two columns: the language of wrong,right, or of the target in"
              + " source,target.")
  private @Nullable LocaleTag locale;

  @Option(
      names = {"--charset", "--glossary-charset"},
      paramLabel = "CHARSET",
      converter = CharsetConverter.class,
      description = "How the file is encoded if it has no byte order mark.")
  private Charset charset = StandardCharsets.UTF_8;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The spreadsheet.")
  private Path file = Path.of("glossary.csv");

  GlossaryCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int rows = 0;
    List<GlossaryProblem> problems;
    try {
      CheckedGlossary checked = checked();
      rows = checked.terminology().glossary().entries().size();
      problems = checked.problems();
    } catch (GlossaryException e) {
      problems = e.problems();
    }
    if (json) {
      terminal.out().print(GlossaryReport.json(file, rows, problems) + "\n");
    } else {
      GlossaryReport.print(file, rows, problems, all, terminal.out());
    }
    if (problems.stream().anyMatch(GlossaryProblem::isError)) {
      return ExitCode.NOT_DONE;
    }
    return failOn.isReachedBy(problems) ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
  }

  private CheckedGlossary checked() throws GlossaryException {
    CheckedGlossary checked =
        CheckedGlossary.read(file, new SheetSettings(sourceLocale, locale, charset));
    if (sourceTexts == null) {
      return checked;
    }
    try {
      Corpus corpus = Corpus.compare(checked, sourceTexts, ReadOptions.defaults());
      corpus
          .quarantined()
          .forEach(
              p -> terminal.err().println("isogloss: skipped " + p.path() + ": " + p.reason()));
      return corpus.glossary();
    } catch (CannotStartException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }
}
