package org.isogloss.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.BeadFormat;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextSide;
import org.isogloss.glossary.Terminology;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A sentence per line on each side in, a bead per line out. */
@Command(
    name = "align",
    description = {
      "Aligns two texts, a sentence per line each.",
      "Prints a line per bead, such as [0]:[0, 1]:0.97; [] stands for nothing."
    },
    mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source-locale",
      required = true,
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The language of SRC.")
  private LocaleTag sourceLocale = LocaleTag.of("en");

  @Option(
      names = "--target-locale",
      required = true,
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description = "The language of TGT.")
  private LocaleTag targetLocale = LocaleTag.of("en");

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "A glossary whose terms help to align.")
  private @Nullable Path glossary;

  @Mixin private GlossaryOptions glossaryOptions = new GlossaryOptions();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Lines of SRC TAB TGT TAB OUT: texts aligned together, each into its own file.")
  private @Nullable Path pairs;

  @Parameters(arity = "0..2", paramLabel = "SRC TGT", description = "The two texts.")
  private List<Path> texts = new ArrayList<>();

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (pairs == null ? texts.size() != 2 : !texts.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name SRC and TGT, or --pairs FILE");
    }
    List<Pair> work =
        pairs == null ? List.of(new Pair(texts.get(0), texts.get(1), null)) : listed(pairs);
    AlignmentStatistics learned = AlignmentStatistics.empty();
    for (Pair pair : work) {
      learned = learned.plus(AlignmentStatistics.of(pair.source(this), pair.target(this)));
    }
    SheetSettings sheet = glossaryOptions.settings(sourceLocale, targetLocale);
    Terminology terms = glossary == null ? null : Inputs.terminology(glossary, sheet, terminal);
    SentenceAligner aligner = new SentenceAligner(learned, terms);
    for (Pair pair : work) {
      write(aligner.align(pair.source(this), pair.target(this)), pair.out());
    }
    return ExitCode.DONE;
  }

  /** Two texts and where their beads go: a file, or null for standard output. */
  private record Pair(Path sourceFile, Path targetFile, @Nullable Path out) {
    TextSide source(AlignCommand command) throws IOException {
      return side(command.sourceLocale, sourceFile);
    }

    TextSide target(AlignCommand command) throws IOException {
      return side(command.targetLocale, targetFile);
    }

    private static TextSide side(LocaleTag locale, Path file) throws IOException {
      return TextSide.plain(locale, Inputs.allLines(file));
    }
  }

  private static List<Pair> listed(Path list) throws IOException {
    List<Pair> listed = new ArrayList<>();
    int number = 0;
    for (String line : Inputs.allLines(list)) {
      number++;
      if (!line.isBlank()) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
          throw new CommandException(
              list
                  + ":"
                  + number
                  + ": expected SRC TAB TGT TAB OUT, found "
                  + parts.length
                  + " columns");
        }
        listed.add(new Pair(Path.of(parts[0]), Path.of(parts[1]), Path.of(parts[2])));
      }
    }
    return listed;
  }

  private void write(List<Bead> beads, @Nullable Path out) throws IOException {
    if (out == null) {
      for (Bead bead : beads) {
        terminal.out().print(BeadFormat.format(bead) + "\n");
      }
      return;
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (Bead bead : beads) {
        writer.write(BeadFormat.format(bead) + "\n");
      }
    }
  }
}
