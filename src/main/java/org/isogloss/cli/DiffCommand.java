package org.isogloss.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isogloss.export.diff.OutputChange;
import org.isogloss.export.diff.OutputDiff;
import org.isogloss.export.verify.NotAnOutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different between two outputs, and what made it so. */
@Command(
    name = "diff",
    description = {
      "Compares two outputs: sources, targets, states and findings, sentence by sentence, by what",
      "caused the change: a row of the glossary, an edited file, a returned file, a rule."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON object, with all there is to know.")
  private boolean json;

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
      OutputDiff diff = OutputDiff.between(earlier, later);
      terminal.out().print(json ? json(diff) + "\n" : "");
      if (!json) {
        print(diff, terminal.out());
      }
      return ExitCode.DONE;
    } catch (NotAnOutputException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
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
    String head = "  " + place + " " + change.what() + "\n";
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
      node.put("unit", change.unit()).put("what", change.what());
      node.put("before", change.before()).put("after", change.after());
    }
    return mapper.writeValueAsString(root);
  }
}
