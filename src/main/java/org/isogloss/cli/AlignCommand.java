package org.isogloss.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isogloss.align.Alignment;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.BeadFormat;
import org.isogloss.align.DictionaryEntry;
import org.isogloss.align.LexiconEntry;
import org.isogloss.align.Sections;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextSide;
import org.isogloss.glossary.Terminology;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
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
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Words that stand for each other, TSV or CSV: source, target.")
  private @Nullable Path dictionary;

  @Option(
      names = "--hard-boundaries",
      description =
          "A blank line ends a block, and no bead crosses the end of one. Both texts must have as"
              + " many blocks.")
  private boolean hardBoundaries;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Where to write the words found to stand for each other.")
  private @Nullable Path lexicon;

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      showDefaultValue = Visibility.NEVER,
      description = {
        "Leave out beads that are less sure, from 0 to 1, and say how many. Sentences without a",
        "counterpart are left out likewise."
      })
  private double minConfidence;

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
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence takes a number from 0 to 1, not " + minConfidence);
    }
    List<Pair> work =
        pairs == null ? List.of(new Pair(texts.get(0), texts.get(1), null)) : listed(pairs);
    SheetSettings sheet = glossaryOptions.settings(sourceLocale, targetLocale);
    Terminology terms = glossary == null ? null : Inputs.terminology(glossary, sheet, terminal);
    List<DictionaryEntry> words =
        dictionary == null ? List.of() : DictionaryReader.read(dictionary);
    List<Sections> sections = new ArrayList<>();
    for (Pair pair : work) {
      sections.add(pair.sections(this));
    }
    Alignment alignment =
        new SentenceAligner(AlignmentStatistics.empty(), terms, words)
            .alignAll(sections.stream().flatMap(s -> s.parts().stream()).toList());
    int at = 0;
    for (int i = 0; i < work.size(); i++) {
      Sections parts = sections.get(i);
      int end = at + parts.parts().size();
      write(parts.join(alignment.beads().subList(at, end)), work.get(i));
      at = end;
    }
    if (lexicon != null) {
      writeLexicon(alignment.lexicon(), lexicon);
    }
    return ExitCode.DONE;
  }

  /** Two texts and where their beads go: a file, or null for standard output. */
  private record Pair(Path sourceFile, Path targetFile, @Nullable Path out) {
    Sections sections(AlignCommand command) throws IOException {
      TextSide source = TextSide.plain(command.sourceLocale, Inputs.allLines(sourceFile));
      TextSide target = TextSide.plain(command.targetLocale, Inputs.allLines(targetFile));
      if (!command.hardBoundaries) {
        return Sections.whole(source, target);
      }
      try {
        return Sections.atBlankLines(source, target);
      } catch (IllegalArgumentException e) {
        throw new CommandException(sourceFile + ", " + targetFile + ": " + e.getMessage());
      }
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

  /** Writes the beads that are sure enough; how many are not is told. */
  private void write(List<Bead> beads, Pair pair) throws IOException {
    List<Bead> sure = beads.stream().filter(this::isSure).toList();
    Path out = pair.out();
    if (out == null) {
      for (Bead bead : sure) {
        terminal.out().print(BeadFormat.format(bead) + "\n");
      }
    } else {
      try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
        for (Bead bead : sure) {
          writer.write(BeadFormat.format(bead) + "\n");
        }
      }
    }
    if (sure.size() < beads.size()) {
      terminal
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "isogloss: %s, %s: left out %d of %d beads, less sure than %s",
                  pair.sourceFile(),
                  pair.targetFile(),
                  beads.size() - sure.size(),
                  beads.size(),
                  minConfidence));
    }
  }

  /** By the confidence that is written, so that a reader of it would choose the same. */
  private boolean isSure(Bead bead) {
    return BeadFormat.parse(BeadFormat.format(bead)).confidence() >= minConfidence;
  }

  private static void writeLexicon(List<LexiconEntry> entries, Path out) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      writer.write("source\ttarget\tforward\tbackward\tcount\n");
      for (LexiconEntry entry : entries) {
        writer.write(
            String.format(
                Locale.ROOT,
                "%s\t%s\t%.4f\t%.4f\t%.2f\n",
                entry.source(),
                entry.target(),
                entry.forward(),
                entry.backward(),
                entry.count()));
      }
    }
  }
}
