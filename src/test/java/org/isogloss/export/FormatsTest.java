package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.MessageFormat;
import java.io.Reader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Unit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.yaml.snakeyaml.Yaml;

/**
 * Every format holds the same units: each is read back, with readers that are not ours where there
 * are any. The texts hold all that breaks careless writers, and one of them is a million long.
 */
class FormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<DocumentResult> RESULTS =
      List.of(Results.example(), Results.hostile(), longest());

  @TempDir private static Path folder;
  private static SortedMap<String, Integer> counts = new TreeMap<>();

  @BeforeAll
  static void export() throws Exception {
    counts = Results.export(folder, Results.EVERY_FORMAT, RESULTS.toArray(DocumentResult[]::new));
  }

  /** A sentence of a million characters of every kind. */
  private static DocumentResult longest() {
    long seed = 61;
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("Long");
    while (text.length() < 1_000_000) {
      int kind = random.nextInt(4);
      int c = kind == 0 ? random.nextInt(0x2FFFF) : kind == 1 ? ' ' : 33 + random.nextInt(94);
      if (!Character.isISOControl(c) && ".!?\n`*\\[]<>&".indexOf(c) < 0 && c != 0x3002) {
        text.appendCodePoint(c);
      }
    }
    text.append('x');
    Document source = Examples.paragraphs("long", EN, text.toString());
    Document target = Examples.paragraphs("long", VI, text.reverse().toString());
    return Results.of(source, target, Results.bead(0, 1, 0, 1, 0.7));
  }

  private static List<Unit> units(Predicate<Unit> chosen) {
    return RESULTS.stream()
        .flatMap(result -> result.bitext(VI).orElseThrow().units().stream())
        .filter(chosen)
        .toList();
  }

  /** What a format of targets by id must hold. */
  private static Map<String, String> targets(UnaryOperator<String> form) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Unit unit : units(Unit::isAligned)) {
      targets.put(unit.id(), form.apply(unit.targetText()));
    }
    return targets;
  }

  private static void assertHoldsTargets(Map<String, String> read, UnaryOperator<String> form) {
    Map<String, String> units = new LinkedHashMap<>(read);
    units.values().removeIf(String::isEmpty);
    assertThat(units).isEqualTo(targets(form));
    List<String> merged = new ArrayList<>();
    units(Unit::isAligned)
        .forEach(
            u -> u.source().subList(1, u.source().size()).forEach(s -> merged.add(s.id().value())));
    read.keySet().removeAll(units.keySet());
    assertThat(read.keySet()).as("empty").containsExactlyInAnyOrderElementsOf(merged);
  }

  private static Path file(String format, DocumentResult result, String extension) {
    return DocumentPaths.in(
        folder.resolve("vi").resolve(format), result.document().id(), extension);
  }

  @Test
  void xliff12IsStrictAndHoldsEveryUnitWithASource() throws Exception {
    List<String> read = new ArrayList<>();
    for (DocumentResult result : RESULTS) {
      Path file = file("xliff-1.2", result, ".xlf");
      XliffSchemas.strict12().newValidator().validate(new StreamSource(file.toFile()));
      NodeList units = XmlFiles.parse(file).getElementsByTagName("trans-unit");
      for (int i = 0; i < units.getLength(); i++) {
        org.w3c.dom.Element unit = (org.w3c.dom.Element) units.item(i);
        read.add(unit.getAttribute("id") + side(unit, "source") + side(unit, "target"));
      }
    }
    assertThat(read).isEqualTo(expected(u -> !u.source().isEmpty(), Results::inXml));
  }

  /** A side without the elements of markup; a vertical bar before it. */
  private static String side(org.w3c.dom.Element unit, String name) {
    NodeList sides = unit.getElementsByTagName(name);
    if (sides.getLength() == 0) {
      return "|";
    }
    StringBuilder text = new StringBuilder("|");
    NodeList nodes = sides.item(0).getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
        text.append(nodes.item(i).getNodeValue());
      }
    }
    return text.toString();
  }

  private static List<String> expected(Predicate<Unit> chosen, UnaryOperator<String> form) {
    return units(chosen).stream()
        .map(u -> u.id() + "|" + form.apply(u.sourceText()) + "|" + form.apply(u.targetText()))
        .toList();
  }

  @Test
  void xliff12KeepsMarkupInItsOwnElements() throws Exception {
    org.w3c.dom.Element file = XmlFiles.parse(file("xliff-1.2", RESULTS.get(0), ".xlf"));
    org.w3c.dom.Element title = (org.w3c.dom.Element) file.getElementsByTagName("source").item(0);
    assertThat(title.getTextContent()).isEqualTo("Warm **milk ducts**");
    assertThat(title.getElementsByTagName("bpt").item(0).getTextContent()).isEqualTo("**");
    assertThat(file.getElementsByTagName("note").item(0).getTextContent())
        .isEqualTo("10 & 11 differ.");
  }

  @Test
  void poHoldsEveryUnitWithASource() throws Exception {
    List<String> read = new ArrayList<>();
    for (DocumentResult result : RESULTS) {
      read.addAll(PoFile.messages(file("po", result, ".po")));
    }
    assertThat(read).isEqualTo(expected(u -> !u.source().isEmpty(), Results::wellFormed));
  }

  @Test
  void poHasFindingsAsComments() throws Exception {
    assertThat(Results.read(file("po", RESULTS.get(0), ".po")))
        .contains(
            "\n#. warning: 10 & 11 differ. (check.numbers)\n#: \u2068en/care/warm milk.md\u2069\nmsgctxt");
  }

  @Test
  void propertiesAreAResourceBundle() throws Exception {
    URL[] where = {folder.resolve("vi").toUri().toURL(), folder.resolve("en").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(where, null)) {
      ResourceBundle bundle =
          ResourceBundle.getBundle("messages", Locale.forLanguageTag("vi"), loader);
      Map<String, String> read = new LinkedHashMap<>();
      for (String key : bundle.keySet()) {
        read.put(key, bundle.getString(key));
      }
      String untranslated = units(u -> !u.source().isEmpty() && u.target().isEmpty()).get(0).id();
      assertThat(read.remove(untranslated)).as("falls back").isEqualTo("Milk ducts *hurt*.");
      assertHoldsTargets(read, Results::wellFormed);
    }
  }

  @Test
  void i18nextHoldsEveryTargetAsItIs() throws Exception {
    assertHoldsTargets(object("vi/i18next.json"), Results::wellFormed);
  }

  @Test
  void formatjsHoldsMessagesThatFormatToEveryTarget() throws Exception {
    Map<String, String> read = object("vi/formatjs.json");
    read.replaceAll((id, message) -> message.replaceAll("'<'(?=[a-zA-Z/])", "<"));
    read.replaceAll((id, message) -> new MessageFormat(message, Locale.ROOT).format(new Object[0]));
    assertHoldsTargets(read, Results::wellFormed);
  }

  @Test
  void messagesQuoteWhatIcuWouldRead() {
    for (String text :
        List.of("{}", "{'}", "{'a", "'{'", "''", "it's {0, plural}", "<'", "'", "#|#", "a'b")) {
      String message = JsonCatalogWriter.asMessage(text);
      assertThat(new MessageFormat(message, Locale.ROOT).format(new Object[0]))
          .as(message)
          .isEqualTo(text);
    }
  }

  @Test
  void messagesQuoteWhatFormatjsAloneWouldTakeForATag() {
    assertThat(JsonCatalogWriter.asMessage("<b>'</b> < 3")).isEqualTo("'<'b>'''<'/b> < 3");
  }

  private static Map<String, String> object(String file) throws Exception {
    Map<String, String> object = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field :
        JSON.readTree(folder.resolve(file).toFile()).properties()) {
      object.put(field.getKey(), field.getValue().asText());
    }
    return object;
  }

  @Test
  void sourceLocalesCatalogHasEverySentence() throws Exception {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (DocumentResult result : RESULTS) {
      result
          .document()
          .source()
          .segments()
          .forEach(s -> sentences.put(s.id().value(), Results.wellFormed(s.current())));
    }
    assertThat(object("en/i18next.json")).isEqualTo(sentences);
  }

  @Test
  void androidHoldsEveryTarget() throws Exception {
    NodeList strings =
        XmlFiles.parse(folder.resolve("vi/android/values-vi/strings.xml"))
            .getElementsByTagName("string");
    Map<String, String> read = new LinkedHashMap<>();
    for (int i = 0; i < strings.getLength(); i++) {
      org.w3c.dom.Element string = (org.w3c.dom.Element) strings.item(i);
      read.put(string.getAttribute("name"), unescaped(string.getTextContent()));
    }
    assertHoldsTargets(read, Results::inXml);
  }

  /** What Android's packager makes of a string: white space collapsed, then escapes read. */
  private static String unescaped(String string) {
    String collapsed = string.replaceAll("[ \t\r\n]+", " ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < collapsed.length(); i++) {
      char c = collapsed.charAt(i);
      if (c != '\\') {
        assertThat(c).isNotEqualTo('"').isNotEqualTo('\'');
        text.append(c);
      } else {
        char escaped = collapsed.charAt(++i);
        switch (escaped) {
          case 'n' -> text.append('\n');
          case 't' -> text.append('\t');
          case 'u' -> {
            text.append((char) Integer.parseInt(collapsed.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> text.append(escaped);
        }
      }
    }
    return text.toString();
  }

  @Test
  void csvHoldsEveryUnitAndNoFormula() throws Exception {
    List<String> read = new ArrayList<>();
    for (CSVRecord row : rows("vi/units.csv")) {
      row.forEach(cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("+"));
      read.add(
          row.get("id")
              + "|"
              + SpreadsheetCells.unguarded(row.get("source"))
              + "|"
              + SpreadsheetCells.unguarded(row.get("target")));
    }
    assertThat(read).isEqualTo(expected(unit -> true, Results::wellFormed));
    assertThat(rows("vi/findings.csv").get(0).get("message")).isEqualTo("10 & 11 differ.");
    assertThat(rows("vi/findings.csv").get(0).get("text")).isEqualTo("Warm milk ducts");
    assertThat(rows("en/units.csv")).isEmpty();
  }

  private static List<CSVRecord> rows(String name) throws Exception {
    try (Reader file = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
      assertThat(file.read()).isEqualTo(0xFEFF);
      return CSVFormat.RFC4180.builder().setHeader().get().parse(file).getRecords();
    }
  }

  @Test
  void aGuardedCellIsUnguardedToWhatItWas() {
    for (String text : List.of("=1", "'=1", "''+1", "'Tis", "-x", "@", "", "\t", "＝1", "a=b")) {
      String cell = SpreadsheetCells.guarded(text);
      assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\uFF1D].*");
      assertThat(SpreadsheetCells.unguarded(cell)).isEqualTo(text);
    }
  }

  @Test
  void htmlHoldsEveryTargetWhereItsMarkStands() throws Exception {
    Map<String, String> read = new LinkedHashMap<>();
    for (DocumentResult result : RESULTS) {
      Element body = Jsoup.parse(Results.read(file("html", result, ".html"))).body();
      String[] unit = {""};
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof Element element && element.hasAttr("id")) {
              unit[0] = element.id();
            } else if (node instanceof TextNode text) {
              read.merge(unit[0], text.getWholeText(), String::concat);
            }
          },
          (Node) body);
    }
    read.remove("");
    read.replaceAll((id, text) -> collapsed(text));
    Map<String, String> expected = new LinkedHashMap<>();
    for (Unit unit : units(u -> !u.target().isEmpty())) {
      expected.put(unit.id(), collapsed(Results.inXml(unit.targetText())));
    }
    assertThat(read).isEqualTo(expected);
  }

  private static String collapsed(String text) {
    return text.replaceAll("[ \t\r\n\f]+", " ").strip();
  }

  @Test
  void contentTellsASitesGeneratorWhatItIs() throws Exception {
    assertThat(frontMatter("en", RESULTS.get(0)))
        .isEqualTo(
            Map.of(
                "title",
                "Warm",
                "locale",
                "en",
                "dir",
                "ltr",
                "source",
                "care/warm milk",
                "status",
                "source"));
    assertThat(frontMatter("vi", RESULTS.get(0)))
        .containsEntry("title", "Ống dẫn sữa ấm")
        .containsEntry("status", "initial");
    assertThat(frontMatter("vi", RESULTS.get(1)))
        .containsEntry("title", RESULTS.get(1).document().id())
        .containsEntry("status", "translated");
  }

  private static Map<String, Object> frontMatter(String locale, DocumentResult result)
      throws Exception {
    Path file =
        DocumentPaths.in(folder.resolve(locale + "/content"), result.document().id(), ".md");
    String yaml = Results.read(file).split("(?m)^---$", 3)[1];
    return new Yaml().load(yaml);
  }

  @Test
  void noFileHoldsWhatIsNoUnicode() throws Exception {
    for (Path file : XmlFiles.under(folder)) {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)));
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Half \uD83D ");
    }
  }

  @Test
  void unitsAreCountedFileByFile() {
    Function<String, Integer> count = name -> counts.getOrDefault("vi/" + name, -1);
    int aligned = units(Unit::isAligned).size();
    assertThat(aligned).isEqualTo(2 + Results.HOSTILE.size() + 1);
    for (String name :
        List.of(
            "memory.tmx",
            "pairs.tsv",
            "pairs.jsonl",
            "messages_vi.properties",
            "i18next.json",
            "formatjs.json",
            "android/values-vi/strings.xml")) {
      assertThat(count.apply(name)).as(name).isEqualTo(aligned);
    }
    assertThat(count.apply("bundle.json")).isEqualTo(aligned + 2);
    assertThat(count.apply("units.csv")).isEqualTo(aligned + 2);
    for (String folder : List.of("xliff/%s.xlf", "xliff-1.2/%s.xlf", "po/%s.po", "html/%s.html")) {
      String name = String.format(Locale.ROOT, folder, "care/warm milk");
      assertThat(count.apply(name)).as(name).isEqualTo(3);
    }
    assertThat(counts.get("en/bundle.json")).isEqualTo(0);
  }

  @Test
  void xliffSaysItIsOfTheVersionAskedFor(@TempDir Path other) throws Exception {
    FormatOptions older =
        new FormatOptions(java.util.EnumSet.of(Format.XLIFF), XliffVersion.V2_0, TbxVersion.V2, 0);
    Results.export(other, older, RESULTS.get(0));
    assertThat(Results.read(other.resolve("vi/xliff/care/warm milk.xlf")))
        .contains(" version=\"2.0\" ");
    assertThat(XmlFiles.under(other)).hasSize(1);
  }

  /** The schemas in other people's jars. */
  static final class XliffSchemas {
    private XliffSchemas() {}

    static javax.xml.validation.Schema strict12() throws Exception {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      String room = "net/sf/okapi/lib/verification/";
      ClassLoader loader = XliffSchemas.class.getClassLoader();
      StreamSource xml = new StreamSource(loader.getResourceAsStream(room + "xml.xsd"));
      StreamSource xliff =
          new StreamSource(loader.getResourceAsStream(room + "xliff-core-1.2-strict.xsd"));
      factory.setResourceResolver((type, namespace, publicId, systemId, base) -> null);
      return factory.newSchema(new StreamSource[] {xml, xliff});
    }
  }
}
