package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the design promises, seen on the project's own texts. */
class PromisesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LOCALES = List.of("de", "en", "es", "fr", "vi");

  @TempDir private static Path temporary;
  private static Path output;

  @BeforeAll
  static void run() {
    output = temporary.resolve("output");
    assertThat(Cli.isogloss("run", "--output", output).code()).isZero();
  }

  @Test
  void bundlesGiveEverySourceFileBackByteForByte() throws Exception {
    List<String> given = new ArrayList<>();
    for (String locale : LOCALES) {
      for (JsonNode document : bundle(locale).path("documents")) {
        JsonNode file = document.path("file");
        if (!file.isMissingNode()) {
          String path = file.path("path").asText();
          assertThat(restored(document))
              .as(path)
              .isEqualTo(Files.readAllBytes(Path.of("source-texts", path)));
          given.add(path);
        }
      }
    }
    assertThat(given).hasSameSizeAs(FileTree.files(Path.of("source-texts")));
  }

  /** Undoes a block's edits, then its markup, with nothing but what the bundle says. */
  private static byte[] restored(JsonNode document) throws IOException {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : document.path("blocks")) {
      text.append(block.path("gapBefore").asText());
      String asRead = undone(block.path("text").asText(), block.path("edits"));
      text.append(undone(asRead, block.path("markup")));
    }
    text.append(document.path("gapAfter").asText());
    JsonNode file = document.path("file");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String mark = file.path("byteOrderMark").asBoolean() ? "\uFEFF" : "";
    bytes.write((mark + text).getBytes(Charset.forName(file.path("charset").asText())));
    return bytes.toByteArray();
  }

  private static String undone(String after, JsonNode edits) {
    StringBuilder before = new StringBuilder();
    int copied = 0;
    for (JsonNode edit : edits) {
      int start = copied + edit.path("start").asInt() - before.length();
      before.append(after, copied, start).append(edit.path("before").asText());
      copied = start + edit.path("after").asText().length();
    }
    return before.append(after, copied, after.length()).toString();
  }

  @Test
  void everySentenceOfEveryLocaleIsInItsBundleOnce() throws Exception {
    for (String locale : LOCALES) {
      for (JsonNode document : bundle(locale).path("documents")) {
        List<String> inBlocks = sentences(document);
        List<String> inUnits = new ArrayList<>();
        document
            .path("units")
            .forEach(
                unit -> unit.path("target").path("ids").forEach(id -> inUnits.add(id.asText())));
        if (!locale.equals("en")) {
          assertThat(inUnits).as(locale + " " + text(document, "id")).isEqualTo(inBlocks);
        }
        assertThat(inBlocks).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everySourceSentenceIsInEveryLocalesBundleOnce() throws Exception {
    for (JsonNode english : bundle("en").path("documents")) {
      List<String> sentences = sentences(english);
      for (String locale : List.of("de", "es", "fr", "vi")) {
        JsonNode document = document(locale, text(english, "id"));
        List<String> sources = new ArrayList<>();
        document
            .path("units")
            .forEach(
                unit -> unit.path("source").path("ids").forEach(id -> sources.add(id.asText())));
        assertThat(sources).as(locale + " " + text(english, "id")).isEqualTo(sentences);
      }
    }
  }

  /** The sentences of the clean content: those of dropped blocks are no part of it. */
  private static List<String> sentences(JsonNode document) {
    List<String> ids = new ArrayList<>();
    for (JsonNode block : document.path("blocks")) {
      if (!block.has("dropped")) {
        block.path("sentences").forEach(sentence -> ids.add(text(sentence, "id")));
      }
    }
    return ids;
  }

  @Test
  void aSecondRunOverTheContentMakesNoEdit() throws Exception {
    Path again = temporary.resolve("again");
    for (String locale : LOCALES) {
      Path content = output.resolve(locale).resolve("content");
      FileTree.copy(content, again.resolve(locale), FileTree.files(content));
    }
    Path second = temporary.resolve("second");
    Cli.Result result = Cli.isogloss("run", "--source-texts", again, "--output", second);
    assertThat(result.out()).contains("edits: none");
    assertThat(contents(second)).isEqualTo(contents(output));
  }

  private static List<SortedMap<String, String>> contents(Path folder) throws IOException {
    List<SortedMap<String, String>> contents = new ArrayList<>();
    for (String locale : LOCALES) {
      contents.add(FileTree.read(folder.resolve(locale).resolve("content")));
    }
    return contents;
  }

  @Test
  void wellWrittenTextsComeThroughWithoutAnEdit() throws Exception {
    for (String id :
        List.of("bathing-a-newborn", "clogged-milk-duct", "expressing-milk", "first-latch")) {
      JsonNode document = document("en", id);
      document.path("blocks").forEach(b -> assertThat(b.path("edits")).as(id).isEmpty());
      assertThat(document.path("findings")).as(id).isEmpty();
    }
  }

  @Test
  void noMistranslatedTermIsLeftInThePoorTexts() throws Exception {
    for (String id : List.of("relieve-milk-rays", "breast-massage-after-birth")) {
      String file = Files.readString(output.resolve("en/content/" + id + ".md"));
      String clean = file.substring(file.indexOf("\n---\n")).toLowerCase(Locale.ROOT);
      assertThat(clean)
          .doesNotContainPattern("milk[\\s\\u00A0-]+ray")
          .doesNotContain("udder")
          .doesNotContain("leave a comment")
          .doesNotContainPattern("[0-9a-f]{32}")
          .contains("chest wall");
    }
  }

  @Test
  void everyEditNamesItsRuleAndGlossaryRowsNameTheirLine() throws Exception {
    for (String locale : LOCALES) {
      for (JsonNode document : bundle(locale).path("documents")) {
        for (JsonNode block : document.path("blocks")) {
          for (JsonNode edit : block.path("edits")) {
            assertThat(text(edit, "rule")).isNotEmpty();
            if (text(edit, "rule").startsWith("glossary.")) {
              assertThat(edit.path("row").asInt()).isGreaterThan(1);
            }
          }
        }
      }
    }
  }

  @Test
  void nothingOfTheMachineIsInTheOutput() throws Exception {
    String here = Path.of("").toAbsolutePath().toString();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(here);
      }
    }
  }

  private static JsonNode bundle(String locale) throws IOException {
    return JSON.readTree(output.resolve(locale).resolve("bundle.json").toFile());
  }

  private static JsonNode document(String locale, String id) throws IOException {
    for (JsonNode document : bundle(locale).path("documents")) {
      if (text(document, "id").equals(id)) {
        return document;
      }
    }
    throw new AssertionError(locale + " has no " + id);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
