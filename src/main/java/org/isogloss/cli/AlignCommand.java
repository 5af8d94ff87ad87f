package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
      converter = ConfidenceConverter.class,
      showDefaultValue = Visibility.NEVER,
      description =
          "Leave out beads that are less sure, from 0 to 1, and say how many. Sentences without a"
              + " counterpart are left out likewise.")
  private double minConfidence;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Lines of SRC TAB TGT TAB OUT: texts aligned together, each into its own file. Where"
              + " they stand is told from the current folder.")
  private @Nullable Path pairs;

  @Parameters(
      arity = "0..2",
      paramLabel = "[SRC TGT]",
      hideParamSyntax = true,
      description = "The two texts, in UTF-8.")
  private List<Path> texts = new ArrayList<>();

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (pairs == null ? texts.size() != 2 : !texts.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name SRC and TGT, or --pairs FILE");
    }
    List<AlignPair> work =
        pairs == null
            ? List.of(new AlignPair(texts.get(0), texts.get(1), null, ""))
            : AlignPair.listed(pairs);
    checkPlaces(work);
    SheetSettings sheet = glossaryOptions.settings(sourceLocale, targetLocale);
    Terminology terms = glossary == null ? null : Inputs.terminology(glossary, sheet, terminal);
    List<DictionaryEntry> words =
        dictionary == null ? List.of() : DictionaryReader.read(dictionary);
    List<Sections> sections = new ArrayList<>();
    for (AlignPair pair : work) {
      sections.add(sections(pair));
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
      ResultFiles.write(lexicon, text(alignment.lexicon()));
    }
    return ExitCode.DONE;
  }

  /** Refuses at once what could only fail, or destroy a text, after the work is done. */
  private void checkPlaces(List<AlignPair> work) throws IOException {
    ResultFiles results = new ResultFiles();
    for (Path read : Arrays.asList(pairs, glossary, dictionary)) {
      if (read != null) {
        results.reads(read);
      }
    }
    for (AlignPair pair : work) {
      results.reads(pair.source());
      results.reads(pair.target());
    }
    for (AlignPair pair : work) {
      if (pair.out() != null) {
        results.writes(pair.out(), pair.at(), "OUT");
      }
    }
    if (lexicon != null) {
      results.writes(lexicon, "", "--lexicon");
    }
  }

  private Sections sections(AlignPair pair) throws IOException {
    try {
      TextSide source = TextSide.plain(sourceLocale, Inputs.allLines(pair.source()));
      TextSide target = TextSide.plain(targetLocale, Inputs.allLines(pair.target()));
      return hardBoundaries
          ? Sections.atBlankLines(source, target)
          : Sections.whole(source, target);
    } catch (CommandException e) {
      throw new CommandException(pair.at() + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          pair.at() + pair.source() + ", " + pair.target() + ": " + e.getMessage());
    }
  }

  /** Writes the beads that are sure enough; how many are not is told. */
  private void write(List<Bead> beads, AlignPair pair) throws IOException {
    List<Bead> sure = beads.stream().filter(this::isSure).toList();
    StringBuilder lines = new StringBuilder();
    sure.forEach(bead -> lines.append(BeadFormat.format(bead)).append('\n'));
    if (pair.out() == null) {
      terminal.out().print(lines);
    } else {
      ResultFiles.write(pair.out(), lines.toString());
    }
    if (sure.size() < beads.size()) {
      terminal
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "isogloss: %s, %s: left out %d of %d beads, less sure than %s",
                  pair.source(),
                  pair.target(),
                  beads.size() - sure.size(),
                  beads.size(),
                  minConfidence));
    }
  }

  /** By the confidence that is written, so that a reader of it would choose the same. */
  private boolean isSure(Bead bead) {
    return BeadFormat.parse(BeadFormat.format(bead)).confidence() >= minConfidence;
  }

  private static String text(List<LexiconEntry> entries) {
    StringBuilder lines = new StringBuilder("source\ttarget\tforward\tbackward\tcount\n");
    for (LexiconEntry entry : entries) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.4f\t%.4f\t%.2f\n",
              entry.source(),
              entry.target(),
              entry.forward(),
              entry.backward(),
              entry.count()));
    }
    return lines.toString();
  }
}
