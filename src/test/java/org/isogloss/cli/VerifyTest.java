package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.export.Manifest;
import org.isogloss.export.OutputFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A whole output is called whole, and every kind of damage is named with its place. */
class VerifyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path temporary;
  private static Path whole;

  @BeforeAll
  static void run() {
    Path texts = temporary.resolve("source-texts");
    FileTree.write(
        texts.resolve("en/rest.md"),
        """
        # Rest & warmth

        The left udder hurts, say "many" mothers. Rest **now**. Then drink.

        It's 5 < 6 \\ or {so}.
        """);
    FileTree.write(
        texts.resolve("vi/rest.md"),
        """
        # Nghỉ ngơi & giữ ấm

        Nhiều bà mẹ nói "vú" trái bị đau. Hãy nghỉ **ngay**. Rồi uống nước.

        Nó là 5 < 6 \\ hoặc {vậy}.
        """);
    FileTree.write(texts.resolve("en/water.txt"), "Water\n\nDrink a glass of water.\n");
    FileTree.write(
        temporary.resolve("glossary.csv"), "en,en:avoid,vi\nbreast,udder,vú\nwater,,nước\n");
    whole = temporary.resolve("whole");
    Cli.Result result =
        Cli.isogloss(
            "run",
            "--source-texts",
            texts,
            "--glossary",
            temporary.resolve("glossary.csv"),
            "--formats",
            "all",
            "--output",
            whole);
    assertThat(result.code()).as(result.err()).isZero();
  }

  @Test
  void aWholeOutputIsCalledWhole() {
    Cli.Result result = Cli.isogloss("verify", whole);
    assertThat(result.out()).isEqualTo(whole + ": whole\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void theProjectsOwnOutputIsWholeInEveryFormat(@TempDir Path folder) {
    Path output = folder.resolve("output");
    assertThat(Cli.isogloss("run", "--formats", "all", "--output", output).code()).isZero();
    Cli.Result result = Cli.isogloss("verify", output);
    assertThat(result.out()).isEqualTo(output + ": whole\n");
  }

  @Test
  void whatIsNoOutputIsAnError(@TempDir Path folder) throws Exception {
    assertError(folder.resolve("none"), "no such folder");
    assertError(folder, "has no manifest.json");
    Files.writeString(folder.resolve("manifest.json"), "{\"format\": \"other\"}");
    assertError(folder, "is no manifest of Isogloss");
    Files.writeString(folder.resolve("manifest.json"), "{\"format\": ");
    assertError(folder, "manifest.json:1:");
    Files.write(folder.resolve("manifest.json"), new byte[] {(byte) 0xFF});
    assertError(folder, "not UTF-8");
  }

  private static void assertError(Path folder, String reason) {
    Cli.Result result = Cli.isogloss("verify", folder);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("isogloss: " + folder).contains(reason);
  }

  /** Does something to an output that no run has done. */
  private interface Harm {
    void to(Path output) throws IOException;
  }

  /**
   * One kind of damage.
   *
   * @param kind what was done
   * @param sealed whether the manifest was made to agree, so that only the inside can tell
   * @param place how the line that names it begins
   * @param problem what the line holds
   */
  private record Damage(String kind, Harm harm, boolean sealed, String place, String problem) {}

  private final List<Damage> damages = new ArrayList<>();

  private void open(String kind, Harm harm, String place, String problem) {
    damages.add(new Damage(kind, harm, false, place, problem));
  }

  private void sealed(String kind, Harm harm, String place, String problem) {
    damages.add(new Damage(kind, harm, true, place, problem));
  }

  private static Harm replace(String file, String before, String after) {
    return output -> {
      Path path = output.resolve(file);
      String text = Files.readString(path);
      assertThat(text).contains(before);
      int at = text.indexOf(before);
      Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
    };
  }

  private static Harm delete(String file) {
    return output -> Files.delete(output.resolve(file));
  }

  /** Takes out the first line with a text in it, and as many after it. */
  private static Harm withoutLines(String file, String line, int count) {
    return output -> {
      List<String> lines = new ArrayList<>(Files.readAllLines(output.resolve(file)));
      int first = 0;
      while (!lines.get(first).contains(line)) {
        first++;
      }
      lines.subList(first, first + count).clear();
      Files.write(output.resolve(file), lines);
    };
  }

  private interface Edit {
    void of(ObjectNode document);
  }

  /** Edits the first document of a bundle. */
  private static Harm bundle(String locale, Edit edit) {
    return output -> {
      Path file = output.resolve(locale + "/bundle.json");
      JsonNode bundle = JSON.readTree(file.toFile());
      edit.of((ObjectNode) bundle.path("documents").path(0));
      Files.writeString(file, bundle.toPrettyString());
    };
  }

  private static ObjectNode at(ObjectNode node, String pointer) {
    return (ObjectNode) node.at(pointer);
  }

  private static ArrayNode list(ObjectNode node, String pointer) {
    return (ArrayNode) node.at(pointer);
  }

  /** Makes the manifest's hashes and sizes those of the files. */
  private static void seal(Path output) throws IOException {
    Path file = output.resolve(Manifest.FILE);
    ObjectNode manifest = (ObjectNode) JSON.readTree(file.toFile());
    ArrayNode files = manifest.putArray("files");
    JsonNode before = JSON.readTree(whole.resolve(Manifest.FILE).toFile()).path("files");
    for (String path : OutputFiles.paths(output)) {
      if (!path.equals(Manifest.FILE)) {
        ObjectNode entry = files.addObject().put("path", path);
        entry.put("sha256", OutputFiles.sha256(output.resolve(path)));
        entry.put("bytes", Files.size(output.resolve(path)));
        for (JsonNode old : before) {
          if (old.path("path").asText().equals(path) && old.has("units")) {
            entry.set("units", old.path("units"));
          }
        }
      }
    }
    Files.writeString(file, manifest.toPrettyString());
  }

  private void againstTheManifest() {
    open("a file is missing", delete("vi/memory.tmx"), "vi/memory.tmx", "is missing");
    open("a page is missing", delete("review/rest.html"), "review/rest.html", "is missing");
    open(
        "a file is added",
        output -> Files.writeString(output.resolve("vi/more.txt"), "x"),
        "vi/more.txt",
        "not in manifest.json");
    open("a byte is added", replace("index.html", "<body", " <body"), "index.html", "bytes");
    open("a letter is changed", replace("vi/pairs.tsv", "Rest", "Test"), "vi/pairs.tsv", "SHA-256");
    open(
        "a file is cut",
        output -> Files.writeString(output.resolve("vi/bundle.json"), "{\"format\":"),
        "vi/bundle.json:1:",
        "is no JSON");
    open(
        "the manifest lacks a field",
        replace("manifest.json", "\"icu\"", "\"icy\""),
        "manifest.json",
        "lacks \"icu\"");
    open(
        "the manifest has a broken hash",
        replace("manifest.json", "\"sha256\": \"", "\"sha256\": \"x"),
        "manifest.json /glossary/sha256",
        "must look like");
    open(
        "the manifest counts wrongly",
        replace("manifest.json", "\"sentences\": ", "\"sentences\": 1"),
        "manifest.json /locales/en/sentences",
        "but bundle.json has");
    open(
        "the manifest counts a file's units wrongly",
        replace("manifest.json", "\"units\": 5", "\"units\": 4"),
        "manifest.json /files (",
        "says 4 units, but there are 5");
    open(
        "the manifest names a locale that is none",
        replace("manifest.json", "    \"vi\": {", "    \"v i\": {"),
        "manifest.json /locales/v i",
        "no canonical language tag");
    open(
        "the manifest has another hash for an input",
        output -> {
          ObjectNode manifest =
              (ObjectNode) JSON.readTree(output.resolve("manifest.json").toFile());
          at(manifest, "/inputs/0").put("sha256", "0".repeat(64));
          Files.writeString(output.resolve("manifest.json"), manifest.toString());
        },
        "en/bundle.json /documents/0/file/sha256",
        "manifest.json");
  }

  private void insideTheBundle() {
    sealed(
        "the bundle is of another locale",
        replace("vi/bundle.json", "\"locale\" : \"vi\"".replace(" :", ":"), "\"locale\": \"es\""),
        "vi/bundle.json /locale",
        "must be \"vi\"");
    sealed(
        "the direction is wrong",
        replace("vi/bundle.json", "\"dir\": \"ltr\"", "\"dir\": \"rtl\""),
        "vi/bundle.json /dir",
        "must be \"ltr\"");
    sealed(
        "a field is unknown",
        replace("vi/bundle.json", "\"title\"", "\"headline\""),
        "vi/bundle.json /documents/0",
        "lacks \"title\"");
    sealed(
        "a key stands twice",
        replace("vi/bundle.json", "\"title\"", "\"id\": \"x\", \"title\""),
        "vi/bundle.json:",
        "Duplicate field 'id'");
    sealed(
        "the file goes on",
        output ->
            Files.writeString(
                output.resolve("vi/bundle.json"),
                Files.readString(output.resolve("vi/bundle.json")) + "{}"),
        "vi/bundle.json",
        "goes on after its end");
    sealed(
        "the bundle is no object",
        output -> Files.writeString(output.resolve("vi/bundle.json"), "[]"),
        "vi/bundle.json",
        "must be a JSON object");
    sealed(
        "the bundle is not UTF-8",
        output -> Files.write(output.resolve("vi/bundle.json"), new byte[] {'{', '"', (byte) 0xE9}),
        "vi/bundle.json",
        "not UTF-8");
    bundleDamage("a state is unknown", "/units/0", "state", "done", "/units/0/state", "one of");
    bundleDamage("a state needs a target", "/units/1", "state", null, "/units/1", "\"state\"");
    bundleDamage(
        "a severity is unknown",
        "/findings/0",
        "severity",
        "bad",
        "/findings/0/severity",
        "one of");
    bundleDamage(
        "a unit is unknown", "/findings/0", "unit", "s1", "/findings/0/unit", "no unit s1");
    bundleDamage("a text is changed", "/blocks/1", "text", "New.", "/blocks/1", "");
    bundleDamage("a gap is changed", "/blocks/1", "gapBefore", "\n", "/blocks/1/start", "must be");
    bundleDamage(
        "a sentence is changed",
        "/blocks/0/sentences/0",
        "text",
        "x",
        "/blocks/0/sentences/0/text",
        "stands there");
    bundleDamage(
        "a unit's target is changed",
        "/units/0/target",
        "text",
        "x",
        "/units/0/target/text",
        "does not hold");
    bundleDamage(
        "a unit's name is changed", "/units/0", "id", "s0", "/units/0/id", "first sentence");
    bundleDamage(
        "a charset is none", "/file", "charset", "utf-99", "/file/charset", "cannot encode");
    sealed(
        "a confidence is too high",
        bundle("vi", document -> at(document, "/units/0").put("confidence", 1.5)),
        "vi/bundle.json /documents/0/units/0/confidence",
        "at most 1");
    sealed(
        "an offset is no number",
        bundle("vi", document -> at(document, "/blocks/0").put("start", "0")),
        "vi/bundle.json /documents/0/blocks/0/start",
        "must be an integer");
    sealed(
        "a block is out of order",
        bundle("vi", document -> at(document, "/blocks/1").put("index", 7)),
        "vi/bundle.json /documents/0/blocks/1/index",
        "must be 1");
    sealed(
        "a block is gone",
        bundle("vi", document -> list(document, "/blocks").remove(1)),
        "vi/bundle.json /documents/0/blocks/1",
        "");
    sealed(
        "an edit is gone",
        bundle("en", document -> list(document, "/blocks/1/edits").remove(0)),
        "en/bundle.json /documents/0/blocks/1",
        "don't give its source");
    sealed(
        "an edit is moved",
        bundle("en", document -> at(document, "/blocks/1/edits/0").put("start", 0)),
        "en/bundle.json /documents/0/blocks/1/edits/0",
        "does not stand in the text");
    sealed(
        "an edit has no cause",
        bundle("en", document -> list(document, "/blocks/1/edits/0/causes").removeAll()),
        "en/bundle.json /documents/0/blocks/1/edits/0/causes",
        "must not be empty");
    sealed(
        "a unit is gone",
        bundle("vi", document -> list(document, "/units").remove(1)),
        "vi/bundle.json /documents/0/units",
        "once, in order");
    sealed(
        "a unit stands twice",
        bundle("vi", d -> list(d, "/units").insert(0, d.at("/units/0").deepCopy())),
        "vi/bundle.json /documents/0/units/1/id",
        "another unit");
    sealed(
        "two units have changed places",
        bundle("vi", document -> list(document, "/units").add(list(document, "/units").remove(0))),
        "vi/bundle.json /documents/0/units",
        "in order");
    sealed(
        "a source is changed",
        bundle("vi", document -> at(document, "/units/0/source").put("text", "x")),
        "vi/bundle.json (rest, s",
        "of the source locale");
    sealed(
        "a document stands twice",
        output -> {
          Path file = output.resolve("vi/bundle.json");
          JsonNode bundle = JSON.readTree(file.toFile());
          ((ArrayNode) bundle.path("documents")).add(bundle.path("documents").path(0));
          Files.writeString(file, bundle.toString());
        },
        "vi/bundle.json /documents/2/id",
        "another document");
    sealed(
        "a document has changed its name",
        bundle("vi", document -> document.put("id", "other")),
        "vi/xliff/rest.xlf",
        "no document of bundle.json");
  }

  /** Gives a field of the Vietnamese bundle's first document another text, or takes it away. */
  private void bundleDamage(
      String kind,
      String pointer,
      String field,
      @Nullable String value,
      String place,
      String problem) {
    sealed(
        kind,
        bundle(
            "vi",
            document -> {
              if (document.at(pointer).isMissingNode()) {
                list(document, pointer.substring(0, pointer.lastIndexOf('/')))
                    .addObject()
                    .put("rule", "check.numbers")
                    .put("severity", "info")
                    .put("message", "x");
              }
              at(document, pointer).remove(field);
              if (value != null) {
                at(document, pointer).put(field, value);
              }
            }),
        "vi/bundle.json /documents/0" + place,
        problem);
  }

  private void insideTheOtherFormats() {
    sealed("XML is cut", replace("vi/xliff/rest.xlf", "</file>", ""), "vi/xliff/rest.xlf:", "XML");
    sealed(
        "XML names an entity",
        replace("vi/memory.tmx", "<seg>", "<seg>&danger;"),
        "vi/memory.tmx:",
        "XML");
    sealed(
        "the glossary is cut",
        replace("glossary.tbx", "</body>", ""),
        "glossary.tbx:",
        "is not well-formed XML");
    sealed(
        "an XLIFF unit has lost its id",
        replace("vi/xliff/rest.xlf", "<unit id=", "<unit name="),
        "vi/xliff/rest.xlf:4:",
        "has no id");
    sealed(
        "an XLIFF target is changed",
        replace("vi/xliff/rest.xlf", "<target>Nghỉ", "<target>Ngủ"),
        "vi/xliff/rest.xlf:4:",
        "the target of s");
    sealed(
        "an XLIFF 1.2 source is changed",
        replace("vi/xliff-1.2/rest.xlf", "<source>Rest", "<source>Test"),
        "vi/xliff-1.2/rest.xlf:",
        "the source of s");
    sealed(
        "a memory's unit is renamed",
        replace("vi/memory.tmx", "tuid=\"rest#s", "tuid=\"rest#t"),
        "vi/memory.tmx:",
        "bundle.json has no unit rest#t");
    sealed(
        "a pair is gone",
        withoutLines("vi/pairs.tsv", "Rest", 1),
        "vi/pairs.tsv",
        "lacks the unit s");
    sealed(
        "a pair has lost a column",
        replace("vi/pairs.tsv", "\trest\t", " rest "),
        "vi/pairs.tsv:2",
        "must have 6 columns, not 4");
    sealed(
        "the pairs have lost their header",
        withoutLines("vi/pairs.tsv", "id", 1),
        "vi/pairs.tsv:1",
        "the columns' names");
    sealed(
        "a pair stands twice",
        output -> {
          Path file = output.resolve("vi/pairs.jsonl");
          List<String> lines = new ArrayList<>(Files.readAllLines(file));
          lines.add(lines.get(0));
          Files.write(file, lines);
        },
        "vi/pairs.jsonl:6",
        "there is another unit");
    sealed(
        "a line of JSON is cut",
        replace("vi/pairs.jsonl", "}", ""),
        "vi/pairs.jsonl:1",
        "is no JSON");
    sealed(
        "a pair has no source",
        replace("vi/pairs.jsonl", "\"source\":", "\"src\":"),
        "vi/pairs.jsonl:1",
        "has no text \"source\"");
    sealed(
        "a message has lost its context",
        withoutLines("vi/po/rest.po", "msgctxt", 1),
        "vi/po/rest.po:",
        "has no context");
    sealed(
        "a message is broken",
        replace("vi/po/rest.po", "msgstr \"Ngh", "msgstr Ngh"),
        "vi/po/rest.po:",
        "no line of a PO file");
    sealed(
        "an escape is broken",
        replace("vi/po/rest.po", "msgstr \"Ngh", "msgstr \"\\q"),
        "vi/po/rest.po:",
        "escapes nothing");
    sealed(
        "a property is changed",
        replace("vi/messages_vi.properties", "=", "=x"),
        "vi/messages_vi.properties s",
        "the target of s");
    sealed(
        "a property is no character",
        replace("vi/messages_vi.properties", "\\u", "\\uX"),
        "vi/messages_vi.properties",
        "no file of properties");
    sealed(
        "a catalog's text is a number",
        output -> Files.writeString(output.resolve("vi/i18next.json"), "{\"a\": 1}"),
        "vi/i18next.json /a",
        "must be a text");
    sealed(
        "a message has lost its quotes",
        replace("vi/formatjs.json", "'{'", "{"),
        "vi/formatjs.json /s",
        "the target of s");
    sealed(
        "a string has lost its escape",
        replace("vi/android/values-vi/strings.xml", "\\\\", "\\n"),
        "vi/android/values-vi/strings.xml:",
        "the target of s");
    sealed(
        "a mark is gone",
        replace("vi/html/rest.html", "<span id=", "<span name="),
        "vi/html/rest.html",
        "lacks the unit");
    sealed(
        "a cell is changed",
        replace("vi/units.csv", "Nghỉ", "Ngủ"),
        "vi/units.csv:2",
        "the target of s");
    sealed(
        "a row has lost a cell",
        replace("vi/units.csv", ",rest,", ","),
        "vi/units.csv:2",
        "other columns");
    sealed(
        "a byte order mark is gone",
        replace("vi/units.csv", "\uFEFF", ""),
        "vi/units.csv:1",
        "byte order mark");
    sealed(
        "a file is not UTF-8",
        output -> Files.write(output.resolve("vi/pairs.tsv"), new byte[] {(byte) 0xC3, '\n'}),
        "vi/pairs.tsv",
        "not UTF-8");
    sealed(
        "a document's file is gone",
        delete("vi/xliff/water.xlf"),
        "vi/xliff/water.xlf",
        "is not in the manifest, but bundle.json has its document");
    sealed(
        "a content file is gone",
        delete("en/content/rest.md"),
        "en/content/rest.md",
        "is not in the manifest");
    sealed(
        "a file is of no document",
        output -> Files.copy(output.resolve("vi/po/rest.po"), output.resolve("vi/po/stranger.po")),
        "vi/po/stranger.po",
        "belongs to no document");
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfDamageIsNamedWithItsPlace() {
    againstTheManifest();
    insideTheBundle();
    insideTheOtherFormats();
    assertThat(damages).hasSizeGreaterThan(60);
    return damages.stream()
        .map(damage -> DynamicTest.dynamicTest(damage.kind(), () -> assertNamed(damage)));
  }

  private static void assertNamed(Damage damage) throws Exception {
    Path output = Files.createTempDirectory(temporary, "damaged");
    FileTree.copy(whole, output, FileTree.files(whole));
    damage.harm().to(output);
    if (damage.sealed()) {
      seal(output);
    }
    Cli.Result result = Cli.isogloss("verify", output);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().lines())
        .anySatisfy(line -> assertThat(line).startsWith(damage.place()).contains(damage.problem()));
  }

  @Test
  void ourReadingOfTheSchemaIsAFullValidators() throws Exception {
    againstTheManifest();
    insideTheBundle();
    JsonSchema schema = schema("bundle-1.schema.json");
    int refused = 0;
    for (Damage damage : damages) {
      Path output = Files.createTempDirectory(temporary, "damaged");
      FileTree.copy(whole, output, FileTree.files(whole));
      damage.harm().to(output);
      for (String locale : List.of("en", "vi")) {
        Path file = output.resolve(locale + "/bundle.json");
        JsonNode bundle = parsed(file);
        if (bundle != null) {
          boolean valid = schema.validate(bundle).isEmpty();
          String out = Cli.isogloss("verify", output).out();
          refused += valid ? 0 : 1;
          assertThat(out.lines().anyMatch(line -> isOfTheSchema(line, locale)))
              .as(damage.kind() + ": " + out)
              .isEqualTo(!valid);
        }
      }
    }
    assertThat(refused).isGreaterThan(6);
  }

  private static boolean isOfTheSchema(String line, String locale) {
    return line.startsWith(locale + "/bundle.json /documents")
        && line.matches(
            ".*(lacks \"|must be one of|must look like|must be at|must be an? [a-z]+, not"
                + "|must not be empty$|no field that belongs).*");
  }

  private static @Nullable JsonNode parsed(Path file) {
    try {
      JsonNode parsed = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
      return parsed.isObject() ? parsed : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream in = Manifest.class.getResourceAsStream(name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  @Test
  void allOwnBundlesFollowTheirPublishedSchemas(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("output");
    assertThat(Cli.isogloss("run", "--output", output).code()).isZero();
    JsonSchema bundles = schema("bundle-1.schema.json");
    for (String locale : List.of("de", "en", "es", "fr", "vi")) {
      JsonNode bundle = JSON.readTree(output.resolve(locale + "/bundle.json").toFile());
      assertThat(bundles.validate(bundle)).as(locale).isEmpty();
    }
    JsonNode manifest = JSON.readTree(output.resolve("manifest.json").toFile());
    assertThat(schema("manifest-1.schema.json").validate(manifest)).isEmpty();
  }
}
