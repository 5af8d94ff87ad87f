package org.isogloss.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.isogloss.job.Versions;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code isogloss run} and the filters. */
@Command(
    name = "isogloss",
    description = "The same terms, in every locale.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 done, with documents quarantined or findings at or over --fail-on; 2"
          + " wrong usage or an input the command cannot start with."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: run, verify, diff, normalize, segment, align, glossary or evaluate");
  }

  /**
   * Runs a command and exits with its code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, new Terminal(System.in, out, err, isWatched()));
    out.flush();
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /**
   * Whether a person watches. From JDK 22 on a console need not be a terminal, but can be asked.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * Runs a command.
   *
   * @return its exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Terminal(in, out, err, false));
  }

  private static int run(String[] args, Terminal terminal) {
    int code;
    try {
      code = commandLine(terminal).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      terminal.err().println("isogloss: failed: " + e + "; give Java more memory (-Xmx, -Xss)");
      code = ExitCode.NOT_DONE;
    }
    if (terminal.out().checkError()) {
      terminal.err().println("isogloss: standard output cannot be written");
      code = ExitCode.NOT_DONE;
    }
    terminal.err().flush();
    return code;
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand(new NormalizeCommand(terminal))
            .addSubcommand(new SegmentCommand(terminal))
            .addSubcommand(new AlignCommand(terminal))
            .addSubcommand(
                new CommandLine(new GlossaryCommand())
                    .addSubcommand(new GlossaryCheckCommand(terminal)))
            .addSubcommand(
                new CommandLine(new EvaluateCommand())
                    .addSubcommand(new EvaluateAlignmentCommand(terminal))
                    .addSubcommand(new EvaluateSegmentationCommand(terminal)))
            .addSubcommand(AutoComplete.GenerateCompletion.class);
    return commands
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, args) -> usageError(terminal, wrong))
        .setExecutionExceptionHandler((failure, command, result) -> failed(terminal, failure));
  }

  private static int usageError(Terminal terminal, ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("isogloss: " + wrong.getMessage() + "; see '" + command + " --help'");
    return ExitCode.NOT_DONE;
  }

  private static int failed(Terminal terminal, Exception failure) {
    message(failure).lines().forEach(line -> terminal.err().println("isogloss: " + line));
    return ExitCode.NOT_DONE;
  }

  private static String message(Exception failure) {
    if (failure instanceof CommandException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission to read or write it";
    }
    if (failure instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getFile() + ": " + refused.getReason();
    }
    return "failed: " + failure;
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "isogloss " + Versions.isogloss(),
        "ICU4J " + Versions.icu() + ", OpenNLP " + Versions.openNlp()
      };
    }
  }
}
