package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isogloss.job.BatchJob;
import org.isogloss.job.CannotStartException;
import org.isogloss.job.JobSettings;
import org.isogloss.job.LocalThreads;
import org.isogloss.read.ReadOptions;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The job: folders in, bundles out. */
@Command(
    name = "run",
    description = "Reads source texts and the glossary and writes a bundle per locale.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source-texts",
      paramLabel = "DIR",
      description = "The folder with a folder of texts per locale.")
  private Path sourceTexts = Path.of("source-texts");

  @Option(names = "--glossary", paramLabel = "FILE", description = "The team's spreadsheet.")
  private Path glossary = Path.of("glossary.csv");

  @Mixin private GlossaryOptions glossaryOptions = new GlossaryOptions();

  @Mixin private AbbreviationOptions abbreviations = new AbbreviationOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to replace: absent, empty, or an earlier output.")
  private Path output = Path.of("output");

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The locale documents are translated from.")
  private LocaleTag sourceLocale = LocaleTag.of("en");

  @Option(
      names = "--locales",
      paramLabel = "TAG",
      split = ",",
      converter = LocaleConverter.class,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "The locales to make bundles for, such as vi,es; all that have a folder if absent."
              + " en-XA and ar-XB are made of the source, to test a site with.")
  private List<LocaleTag> locales = new ArrayList<>();

  @Option(
      names = "--charset",
      paramLabel = "TAG=CHARSET",
      converter = {LocaleConverter.class, CharsetConverter.class},
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "How a locale's files are encoded if not in UTF-8, such as vi=windows-1258.")
  private Map<LocaleTag, Charset> charsets = new TreeMap<>();

  @Option(
      names = "--max-document-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "A larger file is quarantined; 32MB if absent.")
  private long maxDocumentSize = ReadOptions.DEFAULT_MAX_DOCUMENT_BYTES;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to work on at once; as many as there are cores if absent.")
  private @Nullable Integer threads;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 on findings from this severity on: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn = FailOn.NONE;

  @Mixin private ExportOptions exportOptions = new ExportOptions();

  @Option(names = "--dry-run", description = "Do everything but write.")
  private boolean dryRun;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    ProgressLine progress = new ProgressLine(terminal);
    try {
      RunSummary summary = new BatchJob(new LocalThreads(threadCount()), progress).run(settings());
      progress.clear();
      if (!summary.locales().contains(sourceLocale)) {
        terminal.err().println("isogloss: no texts in " + sourceLocale + ", so nothing is aligned");
      }
      SummaryPrinter.print(summary, System.nanoTime() - start, dryRun ? null : output, terminal);
      boolean problems = !summary.quarantined().isEmpty() || failOn.isReachedBy(summary);
      return problems ? ExitCode.DONE_WITH_PROBLEMS : ExitCode.DONE;
    } catch (CannotStartException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    } finally {
      progress.clear();
    }
  }

  private JobSettings settings() {
    return new JobSettings(
        sourceTexts,
        glossary,
        glossaryOptions.settings(sourceLocale, null),
        output,
        sourceLocale,
        locales,
        new ReadOptions(new TreeMap<>(charsets), maxDocumentSize),
        abbreviations.read(sourceLocale),
        exportOptions.options(spec.commandLine()),
        dryRun);
  }

  private int threadCount() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads takes a number from 1, not " + threads);
    }
    return threads;
  }
}
