package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every format is read back and holds the units that went in. */
class BundleReadBackTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final List<DocumentResult> results = List.of(Results.example(), Results.hostile());

  @BeforeEach
  void export() throws Exception {
    Results.export(folder, results.toArray(DocumentResult[]::new));
  }

  private List<Unit> aligned() {
    return results.stream()
        .map(result -> result.bitext(VI).orElseThrow())
        .map(Bitext::units)
        .flatMap(List::stream)
        .filter(Unit::isAligned)
        .toList();
  }

  private List<String> expected(UnaryOperator<String> form) {
    return aligned().stream()
        .map(u -> u.id() + "|" + form.apply(u.sourceText()) + "|" + form.apply(u.targetText()))
        .toList();
  }

  @Test
  void pairsJsonl() throws Exception {
    List<String> read = new ArrayList<>();
    for (String line : Results.read(folder.resolve("vi/pairs.jsonl")).lines().toList()) {
      JsonNode pair = JSON.readTree(line);
      read.add(
          pair.get("id").asText()
              + "|"
              + pair.get("source").asText()
              + "|"
              + pair.get("target").asText());
    }
    assertThat(read).isEqualTo(expected(Results::wellFormed));
  }

  @Test
  void pairsTsv() throws Exception {
    String file = Results.read(folder.resolve("vi/pairs.tsv"));
    List<String> lines = file.lines().toList();
    assertThat(lines.get(0)).isEqualTo("id\tdoc\tsource\ttarget\torigin\tconfidence");
    assertThat(lines.get(1)).endsWith("\texisting-translation\t0.99");
    List<String> read = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).hasSize(6);
      read.add(fields[0] + "|" + unescaped(fields[2]) + "|" + unescaped(fields[3]));
    }
    assertThat(read).isEqualTo(expected(Results::wellFormed));
  }

  private static String unescaped(String field) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        c =
            switch (field.charAt(++i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> '\\';
            };
      }
      text.append(c);
    }
    return text.toString();
  }

  @Test
  void memoryTmx() throws Exception {
    Element tmx = XmlFiles.parse(folder.resolve("vi/memory.tmx"));
    NodeList units = tmx.getElementsByTagName("tu");
    List<String> read = new ArrayList<>();
    for (int i = 0; i < units.getLength(); i++) {
      Element unit = (Element) units.item(i);
      NodeList segments = unit.getElementsByTagName("seg");
      String id = unit.getAttribute("tuid");
      read.add(
          id.substring(id.lastIndexOf('#') + 1)
              + "|"
              + segments.item(0).getTextContent()
              + "|"
              + segments.item(1).getTextContent());
    }
    assertThat(read).isEqualTo(expected(Results::inXml));
    Element header = (Element) tmx.getElementsByTagName("header").item(0);
    assertThat(header.getAttribute("srclang")).isEqualTo("en");
    assertThat(header.getAttribute("creationtoolversion")).isEqualTo("0.1.0");
  }

  @Test
  void bundleJsonHoldsEveryUnitWithItsState() throws Exception {
    List<String> read = new ArrayList<>();
    for (JsonNode document : bundle("vi").get("documents")) {
      for (JsonNode unit : document.get("units")) {
        read.add(
            unit.get("id").asText()
                + unit.get("state").asText()
                + unit.get("source").get("text").asText()
                + unit.get("target").get("text").asText());
      }
    }
    List<String> expected = new ArrayList<>();
    for (DocumentResult result : results) {
      for (Unit u : result.bitext(VI).orElseThrow().units()) {
        expected.add(
            Results.wellFormed(u.id() + u.state().xliffName() + u.sourceText() + u.targetText()));
      }
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void bundleJsonAloneGivesEverySourceFileBack() throws Exception {
    Document source = results.get(0).document().source();
    JsonNode document = bundle("en").get("documents").get(0);
    JsonNode file = document.get("file");
    StringBuilder text = new StringBuilder(file.get("byteOrderMark").asBoolean() ? "\uFEFF" : "");
    for (JsonNode block : document.get("blocks")) {
      text.append(block.get("gapBefore").asText()).append(block.get("source").asText());
    }
    text.append(document.get("gapAfter").asText());
    assertThat(text.toString().getBytes(Charset.forName(file.get("charset").asText())))
        .isEqualTo(source.file().encode());
  }

  @Test
  void bundleJsonAloneTakesEveryEditBack() throws Exception {
    int changed = 0;
    for (JsonNode block : bundle("en").get("documents").get(0).get("blocks")) {
      String asRead = takenBack(block.get("text").asText(), block.get("edits"));
      assertThat(takenBack(asRead, block.get("markup"))).isEqualTo(block.get("source").asText());
      changed += block.get("edits").size();
    }
    assertThat(changed).isEqualTo(2);
  }

  private static String takenBack(String text, JsonNode edits) {
    StringBuilder below = new StringBuilder(text);
    for (JsonNode edit : edits) { // places below count what is taken back already
      int start = edit.get("start").asInt();
      String after = edit.get("after").asText();
      assertThat(below.substring(start)).startsWith(after);
      below.replace(start, start + after.length(), edit.get("before").asText());
    }
    return below.toString();
  }

  @Test
  void bundleJsonNamesTheRowOfAnEditAndWhyABlockIsDropped() throws Exception {
    JsonNode blocks = bundle("en").get("documents").get(0).get("blocks");
    assertThat(blocks.get(0).get("edits").get(0).get("row").asInt()).isEqualTo(12);
    assertThat(blocks.get(3).get("dropped").get("row").asInt()).isEqualTo(7);
    assertThat(blocks.get(0).has("dropped")).isFalse();
  }

  @Test
  void aRunOverTheSameDocumentsWritesTheSameBytes(@TempDir Path other) throws Exception {
    Results.export(other, Results.example(), Results.hostile());
    for (Path file : XmlFiles.under(folder)) {
      assertThat(other.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
    }
    assertThat(XmlFiles.under(other)).hasSameSizeAs(XmlFiles.under(folder));
  }

  @Test
  void theSourceLocaleHasABundleAndContentOnly() {
    assertThat(folder.resolve("en")).isDirectoryContaining("glob:**/bundle.json");
    assertThat(folder.resolve("en").toFile().list())
        .containsExactlyInAnyOrder("bundle.json", "content");
  }

  @Test
  void aDocumentWithoutAVersionIsListedAndWantsTranslating(@TempDir Path other) throws Exception {
    Document source = Examples.paragraphs("only", EN, "Rest now.");
    Results.export(other, Results.of(source, null));
    JsonNode document =
        JSON.readTree(other.resolve("vi/bundle.json").toFile()).get("documents").get(0);
    assertThat(document.has("file")).isFalse();
    assertThat(document.has("blocks")).isFalse();
    assertThat(document.get("source").get("path").asText()).isEqualTo("en/only.md");
    assertThat(document.get("units").get(0).get("state").asText()).isEqualTo("initial");
    assertThat(other.resolve("vi/content")).doesNotExist();
    assertThat(other.resolve("vi/xliff/only.xlf")).exists();
    assertThat(Results.read(other.resolve("vi/pairs.jsonl"))).isEmpty();
  }

  @Test
  void aDocumentOfTheTargetLocaleAloneIsItsOwnSource(@TempDir Path other) throws Exception {
    Document own = Examples.paragraphs("own", VI, "Chỉ có ở đây.");
    Results.export(
        other,
        new DocumentResult(
            new ParallelDocument("own", VI, new TreeMap<>(Map.of(VI, own))), new TreeMap<>()));
    JsonNode bundle = JSON.readTree(other.resolve("vi/bundle.json").toFile());
    assertThat(bundle.get("documents").get(0).has("source")).isFalse();
    assertThat(other.resolve("vi/content/own.md"))
        .hasContent(
            """
            ---
            title: "own"
            locale: "vi"
            dir: ltr
            source: "own"
            status: source
            ---

            Chỉ có ở đây.
            """);
    assertThat(JSON.readTree(other.resolve("en/bundle.json").toFile()).get("documents")).isEmpty();
  }

  private JsonNode bundle(String locale) throws Exception {
    return JSON.readTree(folder.resolve(locale + "/bundle.json").toFile());
  }
}
