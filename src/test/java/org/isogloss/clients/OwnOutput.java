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

/** An output in every format, and what {@code bundle.json} says it holds. */
final class OwnOutput {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private final String source;
  private final List<String> targets = new ArrayList<>();

  private OwnOutput(Path folder) throws IOException {
    this.folder = folder;
    JsonNode manifest = JSON.readTree(path("manifest.json").toFile());
    this.source = manifest.path("sourceLocale").asText();
    manifest.path("locales").fieldNames().forEachRemaining(targets::add);
    targets.remove(source);
  }

  String source() {
    return source;
  }

  List<String> targets() {
    return List.copyOf(targets);
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

  static OwnOutput at(Path folder) throws IOException {
    return new OwnOutput(folder);
  }

  /** Runs the job, with all formats. */
  static OwnOutput write(Path folder, String... options) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> run = new ArrayList<>(List.of("run", "--formats", "all"));
    run.addAll(List.of("--output", folder.toString()));
    run.addAll(List.of(options));
    if (Main.run(run.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), out, out)
        != 0) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8));
    }
    return new OwnOutput(folder);
  }

  Path path(String relative) {
    return folder.resolve(relative);
  }

  /** The files of a format in a locale, in order; none if the locale does not have it. */
  List<Path> files(String relative) throws IOException {
    if (!Files.exists(path(relative))) {
      return List.of();
    }
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
    for (String locale : targets) {
      count += units(locale, chosen).size();
    }
    return count;
  }
}
