package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weak pairs stay out of the formats of pairs, and out of nothing else. */
class MinConfidenceTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    FileTree.write(folder.resolve("glossary.csv"), "en,es\nbreast,pecho\n");
    FileTree.write(
        folder.resolve("texts/en/rest.md"),
        """
        # Rest

        Rest now and drink 3 glasses. Feed the baby on the other side at noon. Then sleep.

        A short walk helps. Call on Monday.
        """);
    FileTree.write(
        folder.resolve("texts/es/rest.md"),
        """
        # Descanso

        Descanse y beba 3 vasos. Dé el otro pecho al mediodía y luego duerma un poco.

        Llame.
        """);
  }

  private Cli.Result run(Object... options) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "run",
                "--source-texts",
                folder.resolve("texts"),
                "--glossary",
                folder.resolve("glossary.csv"),
                "--output",
                folder.resolve("output")));
    args.addAll(List.of(options));
    return isogloss(args.toArray());
  }

  private List<Double> inBundle() throws IOException {
    List<Double> confidences = new ArrayList<>();
    JsonNode bundle = new ObjectMapper().readTree(folder.resolve("output/es/bundle.json").toFile());
    for (JsonNode unit : bundle.at("/documents/0/units")) {
      if (unit.has("confidence") && unit.path("target").path("ids").size() > 0) {
        confidences.add(unit.path("confidence").asDouble());
      }
    }
    return confidences;
  }

  private List<Double> inPairs() throws IOException {
    return Files.readAllLines(folder.resolve("output/es/pairs.tsv")).stream()
        .skip(1)
        .map(line -> Double.valueOf(line.substring(line.lastIndexOf('\t') + 1)))
        .toList();
  }

  @Test
  void weakPairsStayOutOfTheFormatsOfPairs() throws IOException {
    assertThat(run().code()).isZero();
    double weakest = inPairs().stream().min(Double::compare).orElseThrow();
    assertThat(weakest).isLessThan(1);
    int all = inPairs().size();

    double limit = weakest + 0.01;
    assertThat(run("--min-confidence", limit).code()).isZero();
    assertThat(inPairs()).hasSizeLessThan(all).allMatch(confidence -> confidence >= limit);
    assertThat(Files.readString(folder.resolve("output/es/memory.tmx")).split("<tu ", -1))
        .hasSize(inPairs().size() + 1);
    assertThat(Files.readAllLines(folder.resolve("output/es/pairs.jsonl")))
        .hasSize(inPairs().size());
    assertThat(inBundle()).contains(weakest);
  }

  @Test
  void theOutputIsWholeAllTheSame() {
    assertThat(run("--min-confidence", "0.99").code()).isZero();
    assertThat(isogloss("verify", folder.resolve("output")).code()).isZero();
  }

  @Test
  void anOutputMadeWithOwnAbbreviationsIsWholeToo() {
    Path own = folder.resolve("own.txt");
    FileTree.write(own, "Zwk.\n");
    assertThat(run("--abbreviations", own).code()).isZero();
    assertThat(isogloss("verify", folder.resolve("output")).code()).isZero();
  }

  @Test
  void aNumberThatIsNoConfidenceIsRefused() {
    Cli.Result result = run("--min-confidence", "70");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("\"70\" is not a number from 0 to 1");
  }
}
