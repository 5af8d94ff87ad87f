package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.segment.Segmenters;
import org.isogloss.segment.SentenceSegmenter;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A paragraph per line in, a sentence per line out. */
@Command(
    name = "segment",
    description = {
      "Splits paragraphs, one per line, into sentences.",
      "Prints a sentence per line and a blank line between paragraphs."
    },
    mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--locale", required = true, paramLabel = "TAG", description = "The language.")
  private String locale = "";

  @Option(
      names = "--json",
      description =
          "Print a JSON object per paragraph: the text and its sentences' UTF-16 offsets.")
  private boolean json;

  @Mixin private AbbreviationOptions abbreviations = new AbbreviationOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "What to read; standard input if absent.")
  private @Nullable Path file;

  SegmentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    LocaleTag known = knownOrRoot();
    SentenceSegmenter segmenter =
        Segmenters.forLocale(known, abbreviations.read(known).abbreviations());
    boolean first = true;
    try (LineReader lines = Inputs.lines(file, terminal)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        List<Span> sentences = segmenter.segment(line);
        if (json) {
          terminal.out().print(FilterJson.segmented(line, sentences) + "\n");
        } else {
          print(line, sentences, first);
        }
        first = false;
        if (lines.isTimeToFlush() && terminal.out().checkError()) {
          break; // nobody reads on
        }
      }
    }
    return ExitCode.DONE;
  }

  private void print(String line, List<Span> sentences, boolean first) {
    if (!first) {
      terminal.out().print('\n');
    }
    for (Span sentence : sentences) {
      terminal.out().print(sentence.of(line));
      terminal.out().print('\n');
    }
  }

  private LocaleTag knownOrRoot() {
    return LocaleTag.parse(locale)
        .orElseGet(
            () -> {
              terminal
                  .err()
                  .println(
                      "isogloss: \"" + locale + "\" is no language known; using rules for any");
              return new LocaleTag("und");
            });
  }
}
