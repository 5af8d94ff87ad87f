package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.export.verify.BundleVerifier;
import org.isogloss.export.verify.Damage;
import org.isogloss.export.verify.NotAnOutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks an output against its manifest and within itself. */
@Command(
    name = "verify",
    description = {
      "Checks that an output is whole.",
      "Every file must be as its manifest says, and every format must have the same units. Prints"
          + " a line for each damage, with its place.",
      "Exit code 1 if there is one, 2 if the folder holds no output."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The output of a run.")
  private Path output = Path.of("output");

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(output)) {
      throw new CommandException(output + ": no such folder; name the output of a run");
    }
    try {
      List<Damage> damages = BundleVerifier.verify(output);
      for (Damage damage : damages) {
        terminal.out().print(damage + "\n");
      }
      if (damages.isEmpty()) {
        terminal.out().print(output + ": whole\n");
        return ExitCode.DONE;
      }
      return ExitCode.DONE_WITH_PROBLEMS;
    } catch (NotAnOutputException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }
}
