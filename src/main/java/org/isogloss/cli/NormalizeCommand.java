package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isogloss.job.ParagraphNormalizer;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A paragraph per line in, the same number of lines out, cleaned and with the glossary's terms. */
@Command(
    name = "normalize",
    description = {
      "Cleans paragraphs, one per line, and applies the glossary.",
      "Prints as many lines as it reads."
    },
    mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--locale",
      required = true,
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The language of the text.")
  private LocaleTag locale = LocaleTag.of("en");

  @Option(
      names = "--glossary",
      required = true,
      paramLabel = "FILE",
      description = "The team's spreadsheet.")
  private Path glossary = Path.of("glossary.csv");

  @Mixin private GlossaryOptions glossaryOptions = new GlossaryOptions();

  @Mixin private AbbreviationOptions abbreviations = new AbbreviationOptions();

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The locale that the glossary's plain when and unless columns are about.")
  private LocaleTag sourceLocale = LocaleTag.of("en");

  @Option(
      names = "--json",
      description =
          "Print a JSON object per line: the text, its edits and findings, with UTF-16 offsets into"
              + " the line read.")
  private boolean json;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "What to read; standard input if absent.")
  private @Nullable Path file;

  NormalizeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ParagraphNormalizer normalizer =
        new ParagraphNormalizer(
            locale,
            Inputs.terminology(glossary, glossaryOptions.settings(sourceLocale, locale), terminal),
            abbreviations.read(locale).abbreviations());
    try (LineReader lines = Inputs.lines(file, terminal)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        Document normalized = normalizer.normalize(line);
        terminal.out().print(json ? FilterJson.normalized(normalized) : text(normalized));
        terminal.out().print('\n');
        if (lines.isTimeToFlush() && terminal.out().checkError()) {
          break; // nobody reads on
        }
      }
    }
    return ExitCode.DONE;
  }

  /** Boilerplate becomes an empty line: the lines stay in step. */
  private static String text(Document normalized) {
    Block paragraph = normalized.blocks().get(0);
    return paragraph.isContent() ? paragraph.text().current().replace('\n', ' ') : "";
  }
}
