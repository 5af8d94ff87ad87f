package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.segment.OwnAbbreviations;
import org.isogloss.segment.Segmenters;
import org.isogloss.segment.evaluate.ConlluReader;
import org.isogloss.segment.evaluate.Evaluation;
import org.isogloss.segment.evaluate.GoldException;
import org.isogloss.segment.evaluate.GoldParagraph;
import org.isogloss.segment.evaluate.GoldSentence;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Treebanks in, precision, recall and F1 of the segmenter out. */
@Command(
    name = "segmentation",
    description = {
      "Measures the segmenter against the sentences of treebanks in CoNLL-U.",
      "Prints precision, recall and F1, in percent, of all breaks inside paragraphs and of those"
          + " after terminal punctuation."
    },
    mixinStandardHelpOptions = true)
final class EvaluateSegmentationCommand implements Callable<Integer> {

  private static final Pattern TREEBANK = Pattern.compile("([a-z]{2,3})_[a-z0-9]+-ud-.*\\.conllu");

  private final Terminal terminal;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "The treebanks.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      description =
          "The language; if absent, what the name of a file begins with, as in en_ewt-ud-dev.conllu.")
  private @Nullable LocaleTag locale;

  @Mixin private AbbreviationOptions abbreviations = new AbbreviationOptions();

  @Option(names = "--json", description = "Print one JSON object with everything.")
  private boolean json;

  EvaluateSegmentationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OwnAbbreviations own = abbreviations.read(locale).abbreviations();
    List<EvaluationReport.Row> rows = new ArrayList<>();
    for (Path file : gold) {
      rows.add(evaluate(file, own));
    }
    terminal.out().print(json ? EvaluationReport.json(rows) : EvaluationReport.table(rows));
    return ExitCode.DONE;
  }

  private EvaluationReport.Row evaluate(Path file, OwnAbbreviations own) throws IOException {
    LocaleTag language = localeOf(file);
    try {
      List<GoldSentence> sentences = ConlluReader.read(file.toString(), Inputs.allLines(file));
      List<GoldParagraph> paragraphs = GoldParagraph.of(sentences, language.writesWithoutSpaces());
      Evaluation evaluation = Evaluation.of(paragraphs, Segmenters.forLocale(language, own));
      return new EvaluationReport.Row(file.toString(), language, evaluation);
    } catch (GoldException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }

  private LocaleTag localeOf(Path file) {
    if (locale != null) {
      return locale;
    }
    Matcher name = TREEBANK.matcher(String.valueOf(file.getFileName()));
    Optional<LocaleTag> named = name.matches() ? LocaleTag.parse(name.group(1)) : Optional.empty();
    return named.orElseThrow(
        () ->
            new CommandException(file + ": the name does not tell the language; say --locale TAG"));
  }
}
