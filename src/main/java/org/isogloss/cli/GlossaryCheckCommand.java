package org.isogloss.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
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
  public Integer call() {
    SheetSettings settings = new SheetSettings(sourceLocale, locale, charset);
    int rows = Inputs.terminology(file, settings).glossary().entries().size();
    terminal.out().println(file + ": " + rows + (rows == 1 ? " row" : " rows") + ", no errors");
    return ExitCode.DONE;
  }
}
