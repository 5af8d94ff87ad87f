package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.Problem;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path folder;

  private static Manifest manifest() {
    RunSummary run =
        new RunSummary(
            EN,
            List.of(EN, VI),
            List.of(Summaries.of(Results.example()), Summaries.of(Results.hostile())),
            List.of(new Problem("en/bad.txt", "invalid UTF-8 at byte 3")),
            List.of(new Problem("en/photo.png", "an image")));
    return new Manifest(
        "0.1.0",
        "78.3",
        "17.0",
        "2.5.11",
        List.of("sentdetect-en 1.3.0"),
        new Manifest.Input("glossary.csv", "ab", 10),
        List.of(new Manifest.Input("own.txt", "ef", 3)),
        0,
        List.of(new Manifest.Input("en/a.md", "cd", 12)),
        List.of(
            new Manifest.Output("index.html", "ef", 3, null),
            new Manifest.Output("vi/memory.tmx", "01", 4, 2)),
        run);
  }

  @Test
  void tellsWhatARunWasMadeOfAndWhatCameOfIt() throws Exception {
    ManifestWriter.write(folder, manifest());
    JsonNode json = new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
    assertThat(json.get("glossary").get("sha256").asText()).isEqualTo("ab");
    assertThat(json.get("inputs").get(0).get("bytes").asLong()).isEqualTo(12);
    assertThat(json.get("quarantined").get(0).get("reason").asText())
        .isEqualTo("invalid UTF-8 at byte 3");
    assertThat(json.get("abbreviations").toString())
        .isEqualTo("[{\"file\":\"own.txt\",\"sha256\":\"ef\"}]");
    JsonNode vi = json.get("locales").get("vi");
    assertThat(vi.get("documents").asInt()).isEqualTo(2);
    assertThat(vi.get("targetOnly").asInt()).isEqualTo(1);
    assertThat(vi.get("untranslated").asInt()).isEqualTo(1);
    assertThat(vi.get("findings").get("warning").asInt()).isEqualTo(2);
    assertThat(json.get("locales").get("en").get("edits").get("glossary.term").asInt())
        .isEqualTo(2);
  }

  @Test
  void aManifestOfAnyVersionIsOurs() throws Exception {
    assertThat(Manifest.isOurs(folder)).isFalse();
    ManifestWriter.write(folder, manifest());
    assertThat(Manifest.isOurs(folder)).isTrue();
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"a\":{\"format\":1},\"format\":\"isogloss-manifest/9\"}");
    assertThat(Manifest.isOurs(folder)).isTrue();
  }

  @Test
  void anotherProgramsManifestIsNotOurs() throws Exception {
    for (String other :
        List.of(
            "",
            "[]",
            "{",
            "{\"format\":1}",
            "{\"format\":\"x\"}",
            "{\"a\":{\"format\":\"isogloss-manifest/1\"}}")) {
      Files.writeString(folder.resolve("manifest.json"), other);
      assertThat(Manifest.isOurs(folder)).as(other).isFalse();
    }
  }

  @Test
  void aSummaryCountsEachLocale() {
    DocumentSummary summary = Summaries.of(Results.example());
    assertThat(summary.title()).isEqualTo("Warm milk ducts");
    DocumentSummary.Counts en = Objects.requireNonNull(summary.locales().get(EN));
    assertThat(en.sentences()).isEqualTo(4);
    assertThat(en.units()).isZero();
    assertThat(en.editsByRule()).isEqualTo(Map.of("glossary.term", 2, "glossary.drop", 1));
    assertThat(en.editsByRow()).isEqualTo(Map.of(12, 2, 7, 1));
    DocumentSummary.Counts vi = Objects.requireNonNull(summary.locales().get(VI));
    assertThat(vi.hasFile()).isTrue();
    assertThat(List.of(vi.units(), vi.aligned(), vi.untranslated(), vi.targetOnly()))
        .containsExactly(4, 2, 1, 1);
    assertThat(vi.findings()).isEqualTo(Map.of(Severity.WARNING, 1));
  }
}
