package org.isogloss.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isogloss.export.diff.OutputComparison;
import org.isogloss.export.verify.NotAnOutputException;
import org.isogloss.job.Versions;
import org.isogloss.review.DiffPage;
import org.isogloss.text.OutputChange;
import org.isogloss.text.OutputDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different between two outputs, and what made it so. */
@Command(
    name = "diff",
    description = {
      "Tells what is different between two outputs, and why.",
      "Compares sources, targets, states and findings, sentence by sentence, and names what caused"
          + " each change: a row of the glossary, an edited file, a rule, another version or setting."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON object, with all there is to know.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page of it, one file that needs no other.")
  private @Nullable Path html;

  @Parameters(index = "0", paramLabel = "OLD", description = "The output of an earlier run.")
  private Path earlier = Path.of("old");

  @Parameters(index = "1", paramLabel = "NEW", description = "The output of a later one.")
  private Path later = Path.of("new");

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      if (html != null) {
        checkPlace(html);
      }
      OutputDiff diff = OutputComparison.between(earlier, later);
      if (html != null) {
        DiffPage.write(diff, "Isogloss " + Versions.isogloss(), html);
      }
      terminal.out().print(json ? json(diff) + "\n" : "");
      if (!json) {
        print(diff, terminal.out());
      }
      return ExitCode.DONE;
    } catch (NotAnOutputException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }

  /** Nothing is overwritten but such a page, and no output gets a file that is not its own. */
  private void checkPlace(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandException(file + ": its folder is not there; make it first");
    }
    Path place = folder.toRealPath();
    for (Path output : List.of(earlier, later)) {
      if (Files.isDirectory(output) && place.startsWith(output.toRealPath())) {
        throw new CommandException(
            file
                + ": lies in the output "
                + output
                + ", which holds what a run wrote and no more;"
                + " name a file elsewhere");
      }
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !DiffPage.isOurs(file)) {
      throw new CommandException(
          file + ": is there already, and no page of isogloss diff; name another file");
    }
  }

  private static void print(OutputDiff diff, PrintStream out) {
    diff.inputs().forEach(input -> out.print(input + "\n"));
    Map<String, List<OutputChange>> byCause = new LinkedHashMap<>();
    for (OutputChange change : diff.changes()) {
      byCause.computeIfAbsent(change.cause(), cause -> new ArrayList<>()).add(change);
    }
    byCause.forEach(
        (cause, changes) -> {
          out.print("\n" + cause + ": " + changes.size());
          out.print(changes.size() == 1 ? " change\n" : " changes\n");
          changes.forEach(change -> out.print(line(change)));
        });
    if (diff.changes().isEmpty()) {
      out.print("no sentence, target, state or finding is different\n");
    }
  }

  private static String line(OutputChange change) {
    String place = (change.locale() + " " + change.document() + " " + change.unit()).strip();
    String head = "  " + place + " " + change.part().label() + "\n";
    String before = change.before().isEmpty() ? "" : "    - " + oneLine(change.before()) + "\n";
    String after = change.after().isEmpty() ? "" : "    + " + oneLine(change.after()) + "\n";
    return head + before + after;
  }

  private static String oneLine(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n");
  }

  private static String json(OutputDiff diff) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    ArrayNode inputs = root.putArray("inputs");
    diff.inputs().forEach(inputs::add);
    ArrayNode changes = root.putArray("changes");
    for (OutputChange change : diff.changes()) {
      ObjectNode node = changes.addObject().put("cause", change.cause());
      node.put("locale", change.locale()).put("document", change.document());
      node.put("unit", change.unit()).put("what", change.part().label());
      node.put("before", change.before()).put("after", change.after());
    }
    return mapper.writeValueAsString(root);
  }
}
