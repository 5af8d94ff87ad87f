package org.isogloss.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.isogloss.clients.OwnOutput.Unit;
import org.isogloss.export.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Real clients open the project's own bundles, and what they see is compared with {@code
 * bundle.json}, since their exit codes lie. {@code mvn verify -Pclients}; a client that is not
 * installed is skipped with a message. With {@code -Dclients.output=DIR} they open that output, a
 * run with all formats, instead; then the README is left alone.
 */
@Tag("clients")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String OTHER = System.getProperty("clients.output", "");

  private final CompatibilityTable table = new CompatibilityTable();

  private Path temporary;
  private OwnOutput output;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    temporary = folder;
    output = output(folder);
  }

  /**
   * The bundles to open.
   *
   * @param folder for what must be written for that
   */
  OwnOutput output(Path folder) throws Exception {
    return OTHER.isEmpty()
        ? OwnOutput.write(folder.resolve("output"))
        : OwnOutput.at(Path.of(OTHER).toAbsolutePath());
  }

  OwnOutput opened() {
    return output;
  }

  @AfterAll
  void theReadmeSaysWhatEachClientSaw() throws Exception {
    if (isOwn()) {
      table.check();
    } else {
      table.print(output);
    }
  }

  /** Whether the bundles are those that the README tells of. */
  boolean isOwn() {
    return OTHER.isEmpty();
  }

  private String allUnits() throws IOException {
    return "all " + output.count(Unit::hasSource) + " units, each source and target as ours";
  }

  private String allPairs() throws IOException {
    return "all " + output.count(Unit::isPair) + " pairs, each source and target as ours";
  }

  @Test
  void okapiValidatesXliff2AndReadsItsUnits() throws Exception {
    for (String locale : output.targets()) {
      List<String> read = new ArrayList<>();
      for (Path file : output.files(locale + "/xliff")) {
        XLIFFReader.validate(file.toFile());
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
          reader.open(file.toFile());
          while (reader.hasNext()) {
            Event event = reader.next();
            if (event.isUnit()) {
              Segment segment = event.getUnit().getSegment(0);
              String target = segment.hasTarget() ? segment.getTarget().getPlainText() : "";
              read.add(
                  event.getUnit().getId()
                      + "|"
                      + segment.getSource().getPlainText()
                      + "|"
                      + target);
            }
          }
        }
      }
      assertThat(read).isEqualTo(output.lines(locale, Unit::hasSource));
    }
    table.add("okapi-lib-xliff2 1.48.0", "XLIFF 2.1", "valid by all its rules; " + allUnits());
  }

  @Test
  void jingFindsNothingInXliff2AndSomethingInABrokenFile() throws Exception {
    Client.assumeProgram("jing");
    Path rules = oasisRules();
    for (String locale : output.targets()) {
      for (Path file : output.files(locale + "/xliff")) {
        assertThat(jing(rules, file)).as(file.toString()).isEmpty();
      }
    }
    Path broken = temporary.resolve("broken.xlf");
    Path good = output.files(output.targets().get(0) + "/xliff").get(0);
    Files.writeString(broken, Files.readString(good).replaceFirst("<unit id=\"\\w+\"", "<unit"));
    assertThat(jing(rules, broken)).contains("unit");
    table.add("jing", "XLIFF 2.1", "valid by OASIS's rules (NVDL, Schematron)");
  }

  /** What jing says to standard output; what its start script says of Java goes elsewhere. */
  private String jing(Path rules, Path file) throws Exception {
    return Client.run(HERE, "jing", rules.toString(), file.toString()).out();
  }

  /** The rules as OASIS publishes them, out of Okapi's jar, where modules stand apart. */
  private Path oasisRules() throws Exception {
    Path rules = Files.createDirectories(temporary.resolve("rules"));
    Path jar =
        Path.of(XLIFFReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile okapi = new JarFile(jar.toFile())) {
      for (JarEntry entry : okapi.stream().toList()) {
        if (entry.getName().matches("net/sf/okapi/lib/xliff2/.*\\.(sch|xsd|nvdl)")) {
          String name = entry.getName().substring("net/sf/okapi/lib/xliff2/".length());
          try (InputStream in = okapi.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            Path whole = rules.resolve(name);
            Files.createDirectories(whole.getParent());
            Files.write(whole, bytes);
            Files.write(rules.resolve(name.substring(name.lastIndexOf('/') + 1)), bytes);
          }
        }
      }
    }
    return rules.resolve("xliff_2_advanced_validation.nvdl");
  }

  @Test
  void xliff12IsValidByTheStrictSchema() throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> null);
    ClassLoader loader = ClientsTest.class.getClassLoader();
    String room = "net/sf/okapi/lib/verification/";
    Schema schema =
        factory.newSchema(
            new StreamSource[] {
              new StreamSource(loader.getResourceAsStream(room + "xml.xsd")),
              new StreamSource(loader.getResourceAsStream(room + "xliff-core-1.2-strict.xsd"))
            });
    int files = 0;
    for (String locale : output.targets()) {
      for (Path file : output.files(locale + "/xliff-1.2")) {
        schema.newValidator().validate(new StreamSource(file.toFile()));
        files++;
      }
    }
    table.add("OASIS's strict schema", "XLIFF 1.2", "all " + files + " files valid");
  }

  @Test
  void xmllintFindsTmxValid() throws Exception {
    Client.assumeProgram("xmllint");
    Path schemas = omegatSchemas();
    for (String locale : output.targets()) {
      String memory = output.path(locale + "/memory.tmx").toString();
      String schema = schemas.resolve("tmx14.xsd").toString();
      String dtd = schemas.resolve("tmx14.dtd").toString();
      assertThat(
              Client.run(HERE, "xmllint", "--noout", "--nonet", "--schema", schema, memory).err())
          .isEqualTo(memory + " validates\n");
      assertThat(Client.run(HERE, "xmllint", "--noout", "--nonet", "--dtdvalid", dtd, memory))
          .isEqualTo(new Client.Result(0, "", ""));
    }
    table.add("xmllint", "TMX 1.4b", "valid by the schema and by the DTD");
  }

  private Path omegatSchemas() throws Exception {
    Path schemas = Files.createDirectories(temporary.resolve("schemas"));
    try (JarFile omegat = new JarFile(Client.omegat().resolve("omegat-5.8.0.jar").toFile())) {
      for (String name : List.of("tmx14.xsd", "tmx14.dtd", "xml.xsd")) {
        try (InputStream in = omegat.getInputStream(omegat.getEntry("schemas/" + name))) {
          Files.write(schemas.resolve(name), in.readAllBytes());
        }
      }
    }
    return schemas;
  }

  @Test
  void omegatSeesEachSegmentOfXliff2() throws Exception {
    omegat("xliff", "XLIFF 2.1");
  }

  @Test
  void omegatSeesEachSegmentOfXliff12() throws Exception {
    omegat("xliff-1.2", "XLIFF 1.2");
  }

  /** OmegaT opens a project; the memory it writes has each segment once that it saw translated. */
  private void omegat(String format, String name) throws Exception {
    Path jars = Client.omegat();
    for (String locale : output.targets()) {
      Path project = Files.createDirectories(temporary.resolve("omegat-" + format + "-" + locale));
      for (String folder : List.of("source", "target", "omegat", "tm", "glossary", "dictionary")) {
        Files.createDirectories(project.resolve(folder));
      }
      for (Path file : output.files(locale + "/" + format)) {
        Files.copy(file, project.resolve("source").resolve(file.getFileName().toString()));
      }
      Files.writeString(project.resolve("omegat.project"), project(locale));
      Client.Result result =
          Client.run(
              project,
              "java",
              "-Djava.awt.headless=true",
              "-cp",
              jars + "/*",
              "org.omegat.Main",
              project.toString(),
              "--mode=console-translate",
              "--disable-project-locking",
              "--config-dir=" + temporary.resolve("omegat-settings"));
      Path memory = project.resolve(project.getFileName() + "-level1.tmx");
      assertThat(memory).as(result.out() + result.err()).exists();
      Set<String> expected = new TreeSet<>();
      // OmegaT knows one translation for a source, and takes one equal to its source for none.
      Map<String, Set<String>> translations = new LinkedHashMap<>();
      for (Unit unit : output.units(locale, ClientsTest::differs)) {
        String source = Xml.allowed(unit.source());
        expected.add(source);
        translations
            .computeIfAbsent(source, key -> new LinkedHashSet<>())
            .add(Xml.allowed(unit.target()));
      }
      Set<String> sources = new TreeSet<>();
      for (List<String> pair : pairs(memory)) {
        sources.add(pair.get(0));
        assertThat(translations.get(pair.get(0))).as(pair.get(0)).contains(pair.get(1));
      }
      assertThat(sources).isEqualTo(expected);
    }
    int differing = output.count(ClientsTest::differs);
    table.add(
        "OmegaT 5.8.0",
        name,
        "all " + differing + " pairs whose sides differ, each source and target as ours");
  }

  private static boolean differs(Unit unit) {
    return unit.isPair() && !unit.source().equals(unit.target());
  }

  private String project(String locale) {
    StringBuilder folders = new StringBuilder();
    for (String folder :
        List.of(
            "source_dir",
            "target_dir",
            "tm_dir",
            "glossary_dir",
            "glossary_file",
            "dictionary_dir")) {
      folders.append("<" + folder + ">__DEFAULT__</" + folder + ">");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><omegat><project version=\"1.0\">"
        + folders
        + "<source_lang>"
        + output.source()
        + "</source_lang><target_lang>"
        + locale
        + "</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true"
        + "</support_default_translations><remove_tags>false</remove_tags></project></omegat>";
  }

  @Test
  void omegatReadsTheMemory() throws Exception {
    // A project whose only source is one sentence that the memory has; OmegaT loads all of it.
    Path jars = Client.omegat();
    Path script = temporary.resolve("ReadMemory.java");
    Files.writeString(
        script,
        """
        import java.io.File;
        import org.omegat.util.TMXReader2;

        public class ReadMemory {
          public static void main(String[] args) throws Exception {
            org.omegat.util.Preferences.init();
            java.util.Base64.Encoder encoder = java.util.Base64.getEncoder();
            new TMXReader2().readTMX(new File(args[0]), new org.omegat.util.Language(args[2]),
                new org.omegat.util.Language(args[1]), true, false, true, false,
                (unit, source, target, props) -> {
                  if (source != null && target != null) {
                    String pair = source.text + "|" + target.text;
                    System.out.println("pair " + encoder.encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                  }
                  return true;
                });
          }
        }
        """);
    for (String locale : output.targets()) {
      Client.Result result =
          Client.run(
              temporary,
              "java",
              "-Djava.awt.headless=true",
              "-cp",
              jars + "/*",
              script.toString(),
              output.path(locale + "/memory.tmx").toString(),
              locale,
              output.source());
      List<String> read =
          result
              .out()
              .lines()
              .filter(line -> line.startsWith("pair "))
              .map(line -> Base64.getDecoder().decode(line.substring("pair ".length())))
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
              .toList();
      assertThat(read)
          .as(result.err())
          .isEqualTo(
              output.units(locale, Unit::isPair).stream()
                  .map(unit -> Xml.allowed(unit.source() + "|" + unit.target()))
                  .toList());
    }
    table.add("OmegaT 5.8.0", "TMX 1.4b", allPairs());
  }

  private static List<List<String>> pairs(Path memory) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((name, system) -> new InputSource(new java.io.StringReader("")));
    NodeList units = builder.parse(memory.toFile()).getElementsByTagName("tu");
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < units.getLength(); i++) {
      NodeList segments = ((Element) units.item(i)).getElementsByTagName("seg");
      pairs.add(List.of(segments.item(0).getTextContent(), segments.item(1).getTextContent()));
    }
    return pairs;
  }

  @Test
  void translateToolkitReadsXliff12() throws Exception {
    Client.assumeProgram("xliff2po");
    int units = 0;
    for (String locale : output.targets()) {
      for (Path file : output.files(locale + "/xliff-1.2")) {
        Path po = Files.createTempFile(temporary, "xliff", ".po");
        Client.run(HERE, "xliff2po", "--progress=none", file.toString(), po.toString());
        String document = String.valueOf(file.getFileName()).replace(".xlf", "");
        List<String> expected =
            output.units(locale, u -> u.hasSource() && u.document().equals(document)).stream()
                .map(u -> withoutMarkup(Xml.allowed(u.source() + "|" + u.target())))
                .toList();
        assertThat(gettext(po))
            .as(file.toString())
            .extracting(ClientsTest::withoutMarkup)
            .isEqualTo(expected);
        units += expected.size();
      }
    }
    assertThat(units).isEqualTo(output.count(Unit::hasSource));
    table.add(
        translateToolkit(), "XLIFF 1.2", allUnits() + ", markup as text, fuzzy until approved");
  }

  /** The toolkit shows markup as text. */
  private static String withoutMarkup(String text) {
    return text.replaceAll("\\]\\([^)]*\\)|[*_`\\[]", "");
  }

  private static String translateToolkit() throws Exception {
    return "Translate Toolkit " + Client.version("xliff2po", "--version");
  }

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  /** Sources and targets of a PO file, without those of its header. */
  private static List<String> gettext(Path po) throws IOException {
    List<String> read = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    StringBuilder side = new StringBuilder();
    for (String line : (Files.readString(po) + "\nmsgid \"\"").lines().toList()) {
      if (line.startsWith("msgid ")) {
        if (!source.isEmpty()) {
          read.add(unescaped(source) + "|" + unescaped(target));
        }
        source.setLength(0);
        target.setLength(0);
        side = source;
      } else if (line.startsWith("msgstr ")) {
        side = target;
      } else if (!line.startsWith("\"")) {
        side = new StringBuilder();
      }
      int quote = line.indexOf('"');
      side.append(quote < 0 ? "" : line.substring(quote + 1, line.length() - 1));
    }
    return read;
  }

  private static String unescaped(CharSequence quoted) {
    return ESCAPE
        .matcher(quoted)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    switch (match.group(1)) {
                      case "n" -> "\n";
                      case "t" -> "\t";
                      case "r" -> "\r";
                      default -> match.group(1);
                    }));
  }

  /** A concept and its first term in the source locale. */
  private static final Pattern CONCEPT =
      Pattern.compile(
          "<termEntry [^>]*>\\s*(?:<note>[^<]*</note>\\s*)?"
              + "<langSet xml:lang=\"\\w+\">\\s*<tig>\\s*<term>([^<]*)</term>");

  @Test
  void translateToolkitReadsTbx() throws Exception {
    Client.assumeProgram("tbx2po");
    Path po = temporary.resolve("glossary.po");
    String glossary = output.path("glossary.tbx").toString();
    Client.run(HERE, "tbx2po", "--progress=none", glossary, po.toString());
    List<String> terms = gettext(po);
    if (isOwn()) {
      assertThat(terms).contains("milk duct|ống dẫn sữa");
    }
    Set<String> sources = new TreeSet<>();
    Matcher concept = CONCEPT.matcher(Files.readString(output.path("glossary.tbx")));
    while (concept.find()) {
      sources.add(Parser.unescapeEntities(concept.group(1), false));
    }
    assertThat(terms).extracting(term -> term.replaceFirst("\\|.*", "")).hasSameElementsAs(sources);
    table.add(translateToolkit(), "TBX-Basic 2", "all " + sources.size() + " terms of the source");
  }

  @Test
  void gettextCompilesPoToTheSameMessages() throws Exception {
    Client.assumeProgram("msgfmt");
    for (String locale : output.targets()) {
      Set<String> read = new TreeSet<>();
      for (Path file : output.files(locale + "/po")) {
        Path mo = Files.createTempFile(temporary, "messages", ".mo");
        Client.Result result =
            Client.run(HERE, "msgfmt", "-c", "-o", mo.toString(), file.toString());
        assertThat(result).isEqualTo(new Client.Result(0, "", ""));
        read.addAll(compiled(mo));
      }
      assertThat(read).isEqualTo(new TreeSet<>(output.lines(locale, Unit::isPair)));
    }
    table.add("gettext " + Client.version("msgfmt", "--version"), "PO", allPairs());
  }

  /** The messages of a compiled catalog, which holds translated ones only. */
  private static List<String> compiled(Path mo) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(mo)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes.getInt(0)).isEqualTo(0x950412DE);
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < bytes.getInt(8); i++) {
      String[] key = string(bytes, bytes.getInt(12) + 8 * i).split("\u0004", -1);
      if (key.length == 2) {
        messages.add(key[0] + "|" + key[1] + "|" + string(bytes, bytes.getInt(16) + 8 * i));
      }
    }
    return messages;
  }

  private static String string(ByteBuffer bytes, int place) {
    byte[] text = new byte[bytes.getInt(place)];
    bytes.duplicate().position(bytes.getInt(place + 4)).get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  @Test
  void i18nspectorFindsNothingButThatThereIsNoClock() throws Exception {
    Client.assumeProgram("i18nspector");
    for (String locale : output.targets()) {
      for (Path file : output.files(locale + "/po")) {
        List<String> remarks =
            Client.run(HERE, "i18nspector", file.toString())
                .out()
                .lines()
                .map(line -> line.replaceFirst("^.*\\.po: ([\\w-]+).*$", "$1"))
                .toList();
        Set<String> known =
            new TreeSet<>(
                List.of(
                    "no-date-header-field",
                    "invalid-date",
                    "no-report-msgid-bugs-to-header-field",
                    "invalid-last-translator"));
        if (locale.matches(".*-X[AB]")) { // nobody speaks a pseudo-locale
          known.addAll(List.of("invalid-language", "unable-to-determine-language"));
        }
        assertThat(remarks).isSubsetOf(known);
      }
    }
    table.add("i18nspector", "PO", "nothing but that the header names no date and no person");
  }

  @Test
  void npmsXliffReadsBothVersions() throws Exception {
    Path library = Client.npm("xliff");
    for (String locale : output.targets()) {
      List<String> expected =
          output.lines(locale, Unit::hasSource).stream().map(Xml::allowed).toList();
      assertThat(node("xliff", output.files(locale + "/xliff"))).isEqualTo(expected);
      assertThat(node("xliff12", output.files(locale + "/xliff-1.2"))).isEqualTo(expected);
    }
    table.add("npm " + npmVersion(library), "XLIFF 1.2", allUnits());
    table.add("npm " + npmVersion(library), "XLIFF 2.1", allUnits());
  }

  @Test
  void i18nextAndFormatjsLookEveryTextUp() throws Exception {
    Path i18next = Client.npm("i18next");
    Path formatjs = Client.npm("intl-messageformat");
    for (String locale : output.targets()) {
      List<String> expected =
          output.units(locale, Unit::isPair).stream().map(u -> u.id() + "||" + u.target()).toList();
      assertThat(node("i18next", List.of(output.path(locale + "/i18next.json"))))
          .filteredOn(line -> !line.endsWith("||"))
          .isEqualTo(expected);
      assertThat(node("formatjs", List.of(output.path(locale + "/formatjs.json"))))
          .filteredOn(line -> !line.endsWith("||"))
          .isEqualTo(expected);
    }
    String saw = "all " + output.count(Unit::isPair) + " targets as ours";
    table.add("npm " + npmVersion(i18next), "i18next JSON", saw);
    table.add("npm " + npmVersion(formatjs), "FormatJS JSON", saw);
  }

  private static String npmVersion(Path library) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(library.resolve("package.json").toFile());
    return manifest.path("name").asText() + " " + manifest.path("version").asText();
  }

  private static List<String> node(String kind, List<Path> files) throws Exception {
    List<String> read = new ArrayList<>();
    for (Path file : files) {
      Client.Result result = Client.run(HERE, "node", Client.npmScript(), kind, file.toString());
      assertThat(result.code()).as(result.err()).isZero();
      for (JsonNode unit : new ObjectMapper().readTree(result.out())) {
        read.add(unit.path(0).asText() + "|" + unit.path(1).asText() + "|" + unit.path(2).asText());
      }
    }
    return read;
  }

  @Test
  void eleventyBuildsASiteOfTheContent() throws Exception {
    Path eleventy = Client.npm("@11ty/eleventy");
    int pages = 0;
    for (String locale : output.targets()) {
      Path site = Files.createDirectories(temporary.resolve("site-" + locale));
      Path in = Files.createDirectories(site.resolve("in/_includes")).getParent();
      for (Path file : output.files(locale + "/content")) {
        Files.copy(file, in.resolve(file.getFileName().toString()));
      }
      Files.writeString(in.resolve("in.json"), "{\"layout\": \"page.njk\"}");
      Files.writeString(
          in.resolve("_includes/page.njk"),
          "<html lang=\"{{locale}}\" dir=\"{{dir}}\"><title>{{title}}</title>"
              + "<body id=\"{{source}}\" class=\"{{status}}\">{{content|safe}}</body></html>");
      Client.run(site, "node", eleventy.resolve("cmd.js").toString(), "--input=in", "--output=out");
      for (Path file : output.files(locale + "/content")) {
        String document = String.valueOf(file.getFileName()).replace(".md", "");
        Document page =
            Jsoup.parse(Files.readString(site.resolve("out/" + document + "/index.html")));
        assertThat(page.select("html").attr("lang")).isEqualTo(locale);
        assertThat(page.body().id()).isEqualTo(document);
        assertThat(page.body().className()).isIn("initial", "translated", "source");
        assertThat(page.title()).isNotEmpty();
        String text = page.body().text();
        for (Unit unit :
            output.units(locale, u -> !u.target().isEmpty() && u.document().equals(document))) {
          assertThat(text).contains(Jsoup.parse(escaped(unit.target())).text());
        }
        pages++;
      }
    }
    table.add(
        "npm " + npmVersion(eleventy),
        "Markdown",
        "a site of " + pages + " pages, with front matter and every sentence");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Test
  void aaptPackagesTheStrings() throws Exception {
    Client.assumeProgram("aapt");
    for (String locale : output.targets()) {
      Path app = Files.createDirectories(temporary.resolve("app-" + locale));
      List<Path> strings = new ArrayList<>(output.files(output.source() + "/android"));
      strings.addAll(output.files(locale + "/android"));
      for (Path file : strings) {
        Path folder = file.getParent().getFileName();
        Path values = Files.createDirectories(app.resolve("res").resolve(folder.toString()));
        Files.copy(file, values.resolve("strings.xml"));
      }
      Files.writeString(
          app.resolve("AndroidManifest.xml"),
          "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\""
              + " package=\"org.example.own\"/>");
      Client.run(
          app, "aapt", "package", "-f", "-M", "AndroidManifest.xml", "-S", "res", "-F", "a.apk");
      String dump = Client.run(app, "aapt", "dump", "--values", "resources", "a.apk").out();
      assertThat(packaged(dump, locale))
          .containsAll(
              output.units(locale, Unit::isPair).stream()
                  .map(unit -> unit.id() + "|" + Xml.allowed(unit.target()))
                  .toList());
    }
    table.add("aapt", "Android strings", "all " + output.count(Unit::isPair) + " targets as ours");
  }

  private static Set<String> packaged(String dump, String locale) {
    Set<String> strings = new LinkedHashSet<>();
    boolean inLocale = false;
    String name = "";
    Pattern resource = Pattern.compile("resource 0x\\w+ [\\w.]+:string/(\\w+):.*");
    for (String line : dump.lines().map(String::strip).toList()) {
      Matcher matcher = resource.matcher(line);
      if (line.startsWith("config ")) {
        inLocale = line.equals("config " + locale.replaceFirst("-", "-r") + ":");
      } else if (matcher.matches()) {
        name = matcher.group(1);
      } else if (inLocale && line.startsWith("(string")) {
        String text = line.substring(line.indexOf('"') + 1, line.length() - 1);
        strings.add(name + "|" + text.replace("\\\"", "\"").replace("\\\\", "\\"));
      }
    }
    return strings;
  }
}
