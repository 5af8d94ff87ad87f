package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/bundles.md is what a run makes of the page's own three files. */
class BundlesPageTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?m)^`([^`\n]+)`\n\n((?:    .*\n|\n)+)");

  @TempDir private Path root;

  private static String page() throws Exception {
    return Files.readString(Path.of("docs/bundles.md"));
  }

  private static Map<String, String> examples() throws Exception {
    Map<String, String> examples = new LinkedHashMap<>();
    Matcher example = EXAMPLE.matcher(page());
    while (example.find()) {
      String text = example.group(2).replaceAll("(?m)^    ", "").stripTrailing() + "\n";
      examples.put(example.group(1), text);
    }
    return examples;
  }

  @Test
  void examplesAreWhatARunMakes() throws Exception {
    Map<String, String> examples = examples();
    for (String input :
        List.of("source-texts/en/rest.md", "source-texts/vi/rest.md", "glossary.csv")) {
      FileTree.write(root.resolve(input), String.valueOf(examples.remove(input)));
    }
    Cli.Result result =
        Cli.isogloss(
            "run",
            "--formats",
            "all",
            "--source-texts",
            root.resolve("source-texts"),
            "--glossary",
            root.resolve("glossary.csv"),
            "--output",
            root.resolve("output"));
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(examples).hasSizeGreaterThan(12);
    for (Map.Entry<String, String> example : examples.entrySet()) {
      assertThat(comparable(Files.readString(root.resolve(example.getKey()))))
          .as(example.getKey())
          .contains(comparable(example.getValue()));
    }
  }

  /** Indentation is the page's own, and how sure an alignment is, is not what it is about. */
  private static String comparable(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(String::strip)
        .map(line -> line.replaceAll("\\b0\\.\\d\\d\\b", "0.99"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyFormatIsInTheTable() throws Exception {
    for (Format format : Format.values()) {
      boolean isDefault = Format.defaults().contains(format);
      assertThat(page().lines())
          .as(format.label())
          .anyMatch(
              line ->
                  line.startsWith("| `" + format.label() + "` |")
                      && line.endsWith("| yes |") == isDefault);
    }
  }
}
