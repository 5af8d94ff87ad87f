package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isogloss.align.AlignmentScore;
import org.isogloss.align.NumberedBead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Beads people made and beads to judge in, precision, recall and F1 out. */
@Command(
    name = "alignment",
    description = {
      "Measures beads, such as [0]:[0, 1], against those people made.",
      "Strictly a bead is right if it is the same; laxly if it shares a source and a target"
          + " sentence. The arithmetic is that of Vecalign's scorer: precision counts skips, recall"
          + " does not."
    },
    mixinStandardHelpOptions = true)
final class EvaluateAlignmentCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-g", "--gold"},
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Beads people made, a line each; a file per document.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"-t", "--test"},
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Beads to judge, a line each; as many files, in the same order.")
  private List<Path> test = new ArrayList<>();

  EvaluateAlignmentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (gold.size() != test.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--gold names "
              + gold.size()
              + (gold.size() == 1 ? " file" : " files")
              + " and --test "
              + test.size()
              + "; name as many of each");
    }
    AlignmentScore score = AlignmentScore.NONE;
    for (int i = 0; i < gold.size(); i++) {
      score = score.plus(AlignmentScore.of(beads(gold.get(i)), beads(test.get(i))));
    }
    terminal.out().print("           strict    lax\n");
    print("precision", score.precision(), score.laxPrecision());
    print("recall", score.recall(), score.laxRecall());
    print("F1", score.f1(), score.laxF1());
    return ExitCode.DONE;
  }

  private static List<NumberedBead> beads(Path file) throws IOException {
    List<NumberedBead> beads = new ArrayList<>();
    int number = 0;
    for (String line : Inputs.allLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          beads.add(NumberedBead.parse(line));
        } catch (IllegalArgumentException e) {
          throw new CommandException(file + ":" + number + ": " + e.getMessage());
        }
      }
    }
    return beads;
  }

  private void print(String name, double strict, double lax) {
    terminal.out().print(String.format(Locale.ROOT, "%-9s  %.4f  %.4f\n", name, strict, lax));
  }
}
