package org.isogloss.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isogloss.text.LocaleTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a glossary and names every error in it. */
@Command(
    name = "check",
    description =
        "Names every error in a glossary, by row and column; exit code 2 if there is one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class GlossaryCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The locale that the plain when and unless columns are about.")
  private LocaleTag sourceLocale = LocaleTag.of("en");

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The spreadsheet.")
  private Path file = Path.of("glossary.csv");

  GlossaryCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int rows = Inputs.terminology(file, sourceLocale).glossary().entries().size();
    terminal.out().println(file + ": " + rows + (rows == 1 ? " row" : " rows") + ", no errors");
    return ExitCode.DONE;
  }
}
