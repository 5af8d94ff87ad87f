package org.isogloss.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isogloss.cli.Main;

/** The project's own texts in every format, and what {@code bundle.json} says they hold. */
final class OwnOutput {

  static final List<String> TARGETS = List.of("de", "es", "fr", "vi");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private OwnOutput(Path folder) {
    this.folder = folder;
  }

  /**
   * A unit.
   *
   * @param document the document's id
   * @param target empty if there is none
   */
  record Unit(String document, String id, String source, String target) {
    boolean hasSource() {
      return !source.isEmpty();
    }

    boolean isPair() {
      return !source.isEmpty() && !target.isBlank();
    }

    /** Without the document, which few formats name. */
    String line() {
      return id + "|" + source + "|" + target;
    }
  }

  static OwnOutput at(Path folder) {
    return new OwnOutput(folder);
  }

  static OwnOutput write(Path folder) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] run = {"run", "--formats", "all", "--output", folder.toString()};
    if (Main.run(run, new ByteArrayInputStream(new byte[0]), out, out) != 0) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8));
    }
    return new OwnOutput(folder);
  }

  Path path(String relative) {
    return folder.resolve(relative);
  }

  /** The files of a format in a locale, in order. */
  List<Path> files(String relative) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(relative))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  List<Unit> units(String locale, Predicate<Unit> chosen) throws IOException {
    List<Unit> units = new ArrayList<>();
    for (JsonNode document :
        JSON.readTree(path(locale + "/bundle.json").toFile()).path("documents")) {
      for (JsonNode unit : document.path("units")) {
        Unit read =
            new Unit(
                document.path("id").asText(),
                unit.path("id").asText(),
                unit.path("source").path("text").asText(),
                unit.path("target").path("text").asText());
        if (chosen.test(read)) {
          units.add(read);
        }
      }
    }
    return units;
  }

  List<String> lines(String locale, Predicate<Unit> chosen) throws IOException {
    return units(locale, chosen).stream().map(Unit::line).toList();
  }

  /** How many units all target locales have. */
  int count(Predicate<Unit> chosen) throws IOException {
    int count = 0;
    for (String locale : TARGETS) {
      count += units(locale, chosen).size();
    }
    return count;
  }
}
