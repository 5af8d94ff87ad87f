package org.isogloss.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table in the README of what each client saw. The tests fill it; a row that is not as the
 * README has it is an error, unless {@code -Dclients.update} asks to write it there.
 */
final class CompatibilityTable {

  private static final Path README = Path.of("README.md");
  private static final Path OTHER = Path.of("target/clients/other-output.md");
  private static final String BEGIN = "<!-- clients -->\n";
  private static final String END = "<!-- /clients -->\n";
  private static final String HEAD = "| client | format | what it saw |\n|---|---|---|\n";

  private final SortedMap<String, String> rows = new TreeMap<>();

  void add(String client, String format, String saw) {
    rows.put(client + " | " + format, saw);
  }

  /** Writes what was seen of an output that is not the project's own beside the test's reports. */
  void print(OwnOutput output) throws IOException {
    StringBuilder table = new StringBuilder(output.path("").toString()).append("\n\n").append(HEAD);
    rows.forEach((row, saw) -> table.append("| " + row + " | " + saw + " |\n"));
    Files.createDirectories(OTHER.getParent());
    Files.writeString(OTHER, table);
  }

  /** Rows of clients that are not installed here stay as they are. */
  void check() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END, begin);
    assertThat(readme).contains(BEGIN, END);
    SortedMap<String, String> expected = new TreeMap<>();
    for (String line : readme.substring(begin, end).lines().skip(2).toList()) {
      List<String> cells = List.of(line.split(" *\\| *", -1));
      expected.put(cells.get(1) + " | " + cells.get(2), cells.get(3));
    }
    SortedMap<String, String> merged = new TreeMap<>(expected);
    merged.putAll(rows);
    if (Boolean.getBoolean("clients.update")) {
      StringBuilder table = new StringBuilder(HEAD);
      merged.forEach((row, saw) -> table.append("| " + row + " | " + saw + " |\n"));
      Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
    } else {
      assertThat(merged)
          .as("the README's table of clients; -Dclients.update=true writes it")
          .isEqualTo(expected);
    }
  }
}
