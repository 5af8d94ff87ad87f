package org.isogloss.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReviewWriterTest {

  private static final String DUCT = "review/care/clogged~20duct.html";

  private static final String HOSTILE =
      "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} @if(true) &amp;"
          + " [go](javascript:alert(3)) \u202Eesrever\u202C \u0007 \uD800 z"
          + "\u0301".repeat(10_000);

  @TempDir Path folder;

  @Test
  void theOverviewIsAsItShouldBe() throws IOException {
    SampleRun.run().write(folder);
    assertGolden("index.html", "index.golden.html");
  }

  @Test
  void theDocumentIsAsItShouldBe() throws IOException {
    SampleRun.run().write(folder);
    assertGolden(DUCT, "document.golden.html");
  }

  @Test
  void theGlossaryIsAsItShouldBe() throws IOException {
    SampleRun.run().write(folder);
    assertGolden("review/glossary.html", "glossary.golden.html");
  }

  @Test
  void theFindingsAreAsTheyShouldBe() throws IOException {
    SampleRun.run().write(folder);
    assertGolden("review/findings.html", "findings.golden.html");
  }

  private void assertGolden(String page, String golden) throws IOException {
    try (var stream = ReviewWriterTest.class.getResourceAsStream(golden)) {
      assertThat(stream).as(golden).isNotNull();
      assertThat(Files.readString(folder.resolve(page)))
          .isEqualTo(new String(stream.readAllBytes(), UTF_8));
    }
  }

  @Test
  void twoRunsWriteTheSameBytesWhateverTheDefaultLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      SampleRun.run().write(folder.resolve("a"));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      SampleRun.run().write(folder.resolve("b"));
    } finally {
      Locale.setDefault(before);
    }
    for (Path page : files(folder.resolve("a"))) {
      Path other = folder.resolve("b").resolve(folder.resolve("a").relativize(page));
      assertThat(other).hasSameBinaryContentAs(page);
    }
    assertThat(files(folder.resolve("b"))).hasSize(14);
  }

  @Test
  void templatesAreFoundWhateverClassLoaderTheThreadHas() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader strange = ClassLoader.getPlatformClassLoader();
    try {
      thread.setContextClassLoader(strange);
      SampleRun.run().write(folder);
      assertThat(thread.getContextClassLoader()).isSameAs(strange);
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(folder.resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void everyLinkLeadsToAFileAndAnAnchorThatAreThere() throws IOException {
    hostileRun().write(folder);
    everyLinkLeads();
  }

  private void everyLinkLeads() throws IOException {
    int followed = 0;
    for (Path page : pages()) {
      for (String href : Html.attributes(Html.parse(page), "href")) {
        if (!href.startsWith("data:")) {
          followed += follow(page, href);
        }
      }
    }
    assertThat(followed).isGreaterThan(50);
  }

  private int follow(Path page, String href) throws IOException {
    URI link = page.toUri().resolve(href.startsWith("#") ? page.toUri() + href : href);
    Path file = Path.of(URI.create("file://" + link.getRawPath()));
    assertThat(file).as(page + " links to " + href).isRegularFile();
    assertThat(file.normalize()).startsWith(folder);
    String anchor = link.getFragment();
    if (anchor != null && !anchor.contains("=")) {
      assertThat(Html.byId(Html.parse(file), anchor)).isNotNull();
    }
    return 1;
  }

  @Test
  void idsAreUniqueOnEveryPage() throws IOException {
    hostileRun().write(folder);
    for (Path page : pages()) {
      List<String> ids = Html.attributes(Html.parse(page), "id");
      assertThat(ids).as(page.toString()).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void hostileTextsAreShownNotRun() throws IOException {
    hostileRun().write(folder);
    for (Path page : pages()) {
      for (Element element : Html.elements(Html.parse(page))) {
        assertThat(element.getTagName())
            .isNotIn("img", "iframe", "object", "base", "form", "style");
        assertThat(element.hasAttribute("style")).isFalse();
        assertThat(element.getAttribute("href")).doesNotContainIgnoringCase("javascript");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
        }
        if (element.getTagName().equals("script")) {
          assertThat(element.getAttribute("src"))
              .containsPattern("review/assets/[a-z]+(-1)?\\.js$");
          assertThat(element.getTextContent()).isEmpty();
        }
      }
    }
  }

  @Test
  void hostileTextsCanBeRead() throws IOException {
    hostileRun().write(folder);
    Document page = Html.parse(folder.resolve("review").resolve(PageLinks.page(HOSTILE_ID)));
    Element block = Html.byId(page, "s-en-sen2");
    assertThat(block.getTextContent())
        .contains(
            "<script>alert(1)</script>", "${7*7} @if(true) &amp;", "[go](javascript:alert(3))")
        .contains("U+202Eesrever", "U+0007", "U+D800", "+9,992 combining marks");
  }

  private static final String HOSTILE_ID = "../<script>alert(1)</script>/a\"b'c#d%41?e é/..";

  static TestRun hostileRun() {
    var source =
        new TestDocument(HOSTILE_ID, "en")
            .heading(HOSTILE)
            .paragraph(HOSTILE)
            .change("<script>", HOSTILE, Cause.row("x.\"<b>", 3, HOSTILE))
            .finding("alert", "y.<i>", Severity.ERROR, HOSTILE)
            .finding(new Finding(HOSTILE, Severity.INFO, HOSTILE, 99, null, "nowhere", 3))
            .block(new BlockRole(BlockRole.Kind.TABLE_CELL, 0, HOSTILE), HOSTILE)
            .drop(Cause.rule(HOSTILE))
            .build();
    var target = new TestDocument(HOSTILE_ID, "ar").heading(HOSTILE).paragraph(HOSTILE).build();
    return SampleRun.run()
        .row(3, HOSTILE, HOSTILE, HOSTILE)
        .document(
            source,
            TestRun.align(source, "ar", target, "1-1 1-1"),
            TestRun.align(source, "es", null, "1-0 1-0"))
        .quarantined("en/" + HOSTILE, HOSTILE)
        .ignored("en/" + HOSTILE, HOSTILE);
  }

  @Test
  void everyPageForbidsWhatItDoesNotNeed() throws IOException {
    SampleRun.run().write(folder);
    for (Path page : pages()) {
      assertThat(Html.attributes(Html.parse(page), "content"))
          .anySatisfy(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                      .doesNotContain("unsafe"));
      assertThat(Files.readString(page)).doesNotContain("http://", "https://", "file:");
    }
  }

  @Test
  void textsCarryTheirLanguageAndDirection() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    Element unit = Html.byId(page, "u-ar-sen1");
    Element text = (Element) unit.getElementsByTagName("p").item(0);
    assertThat(text.getAttribute("lang")).isEqualTo("ar");
    assertThat(text.getAttribute("dir")).isEqualTo("rtl");
    assertThat(Html.elements(page).get(0).getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void aChangeStandsWhereItWasMadeAndIsExplained() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    for (String anchor : List.of("s-en-sen1", "u-sen1")) {
      Element shown = Html.byId(page, anchor);
      assertThat(Html.texts(shown, "del")).as(anchor).contains("milk ray");
      assertThat(Html.texts(shown, "ins")).as(anchor).contains("milk duct");
      assertThat(Html.attributes(shown, "aria-describedby")).as(anchor).contains("c-en-1");
    }
    assertThat(Html.byId(page, "c-en-1").getTextContent())
        .contains("milk ray", "→", "milk duct", "Glossary term", "Glossary row 12")
        .contains("The ducts carry the milk; rays are light.");
    assertThat(Html.attributes(Html.byId(page, "c-en-1"), "href"))
        .containsExactly("../../review/glossary.html#row-12");
  }

  @Test
  void aSignStandsForTheCharactersACleanTextHas() throws IOException {
    SampleRun.run().write(folder);
    Element unit = Html.byId(Html.parse(folder.resolve(DUCT)), "u-sen5");
    assertThat(unit.getTextContent()).contains("␣ ␣ ␣ gently");
  }

  @Test
  void aDroppedBlockStaysWithItsCause() throws IOException {
    SampleRun.run().write(folder);
    Element block = Html.byId(Html.parse(folder.resolve(DUCT)), "b-en-5");
    assertThat(Html.texts(block, "s")).containsExactly("Leave a comment below!");
    assertThat(block.getTextContent())
        .contains("Left out of the clean content.", "Glossary row 31", "No part of the article.");
  }

  @Test
  void localesStandSideBySideWithMergesSplitsAndGaps() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    Element merged = Html.byId(page, "u-vi-sen2");
    assertThat(merged.getAttribute("rowspan")).isEqualTo("2");
    assertThat(merged.getTextContent()).contains("2 source sentences ↔ 1 sentence", "44% sure");
    assertThat(merged.getAttribute("class")).contains("low", "look");
    assertThat(Html.byId(page, "u-sen3").getTextContent())
        .contains("Translated together with the sentence above: Vietnamese");
    assertThat(Html.byId(page, "u-sen3").getParentNode())
        .isSameAs(Html.byId(page, "u-sen2").getParentNode());
    assertThat(Html.byId(page, "u-vi-sen8").getTextContent()).contains("Not translated");
    Element extra = Html.byId(page, "u-ar-sar4");
    assertThat(extra.getTextContent()).contains("Only in the translation");
    assertThat(((Element) extra.getParentNode()).getTextContent()).contains("Not in the source");
  }

  @Test
  void aTermLightsUpWithItsTranslation() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    assertThat(Html.attributes(Html.byId(page, "u-sen1"), "data-t")).containsOnly("12");
    assertThat(Html.attributes(Html.byId(page, "u-vi-sen2"), "data-t")).containsExactly("12");
    assertThat(Html.byId(page, "term-12").getTextContent())
        .contains("en: \u2068milk duct\u2069 · vi: \u2068dẫn sữa\u2069", "Glossary row 12");
  }

  @Test
  void aFindingStandsAtItsUnitAndInTheLists() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    assertThat(Html.byId(page, "u-ar-sen3").getTextContent()).contains("10 is not in the source");
    Element list = Html.byId(page, "findings");
    assertThat(Html.texts(list, "li").get(0)).contains("Error", "10 is not", "Arabic");
    assertThat(Html.attributes(list, "href"))
        .containsExactly("#u-ar-sen3", "#u-vi-sen4", "#u-sen3");
    Document all = Html.parse(folder.resolve("review/findings.html"));
    assertThat(Html.attributes(Html.byId(all, "list"), "href"))
        .containsExactly(
            "care/clogged~20duct.html#u-ar-sen3",
            "care/clogged~20duct.html#u-vi-sen4",
            "care/clogged~20duct.html#u-sen3");
    assertThat(Html.texts(Html.byId(all, "list"), "p").get(0)).contains(" → \u2068الدفء يساعد");
  }

  @Test
  void findingsAreInAScriptForTheSearch() throws IOException {
    hostileRun().write(folder);
    String script = Files.readString(folder.resolve("review/assets/findings-1.js"));
    assertThat(script)
        .startsWith("isogloss.data(\"findings\", [\n")
        .contains("[\"error\",\"check.numbers\",\"ar\",0,\"#u-ar-sen3\",\"10 is not in the source")
        .doesNotContain("\u202E", "\u0301".repeat(9));
    assertThat(Files.readString(folder.resolve("review/assets/documents-1.js")))
        .contains("[\"care/clogged~20duct.html\",\"A clogged milk duct\",\"en\"]");
  }

  @Test
  void theGlossarySaysWhatEachRowDid() throws IOException {
    SampleRun.run().row(40, "nap", "kip", "").write(folder);
    Document page = Html.parse(folder.resolve("review/glossary.html"));
    Element row = Html.byId(page, "row-12");
    assertThat(row.getTextContent())
        .contains("changed 2 times", "stands 3 times in the texts: en 1, vi 2")
        .contains("milk ray → milk duct ×1", "Milk rays → Milk ducts ×1");
    assertThat(Html.attributes(row, "href"))
        .contains("care/clogged~20duct.html#u-sen1", "care/clogged~20duct.html#u-sen2");
    assertThat(Html.byId(page, "row-40").getTextContent())
        .contains("caught nothing, stands nowhere");
    assertThat(Html.byId(page, "row-40").getAttribute("data-is")).isEqualTo("idle unused");
  }

  @Test
  void theOverviewDrawsAndSaysHowFarALocaleIs() throws IOException {
    SampleRun.run().write(folder);
    Element matrix = Html.byId(Html.parse(folder.resolve("index.html")), "matrix-rows");
    assertThat(Html.attributes(matrix, "aria-label"))
        .contains(
            "Vietnamese: 5 with a translation (2 doubtful), 1 not translated; translated in part;"
                + " 1 warning",
            "Arabic: no version yet, 3 sentences to translate");
    assertThat(Html.attributes(matrix, "data-is")).contains("look low partly warning", "none");
  }

  @Test
  void aLongDocumentIsCutIntoPartsThatLinkToEachOther() throws IOException {
    SampleRun.run().write(folder, 1000);
    Document first = Html.parse(folder.resolve(DUCT));
    Path second = folder.resolve("review/care/clogged~20duct~~2.html");
    assertThat(Html.attributes(first, "href"))
        .contains("clogged~20duct~~2.html", "clogged~20duct~~2.html#u-ar-sen3");
    assertThat(Html.byId(Html.parse(second), "u-ar-sen3").getTextContent()).contains("10 is not");
    assertThat(everyUnit()).containsAll(List.of("u-sen1", "u-sen3", "u-sen8", "u-vi-sen2"));
    everyLinkLeads();
  }

  @Test
  void aParagraphTooLongForAPageGoesOnFromPartToPart() throws IOException {
    List<String> english = new ArrayList<>();
    List<String> vietnamese = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      english.add("The breast hurts in case " + i + ".");
      vietnamese.add("Vú đau trong ca " + i + ".");
    }
    var source = new TestDocument("long", "en").paragraph(english.toArray(String[]::new));
    for (int i = 100; i < 400; i++) {
      source.change("case " + i, "cáse " + i, Cause.rule("clean.nfc"));
    }
    var target = new TestDocument("long", "vi").paragraph(vietnamese.toArray(String[]::new));
    var made = source.build();
    new TestRun()
        .document(made, TestRun.align(made, "vi", target.build(), "1-1 ".repeat(300).strip()))
        .write(folder, 60_000);
    long whole = 0;
    for (String text : english) {
      whole += text.length();
    }
    for (Path page : pages()) {
      if (page.toString().contains("long")) {
        String prose = Html.texts(Html.byId(Html.parse(page), "text-en"), "p").get(0);
        assertThat((long) prose.length()).as(page.toString()).isLessThan(whole);
      }
    }
    assertThat(folder.resolve("review/long~~4.html")).exists();
    everyLinkLeads();
  }

  @Test
  void ofASentenceOfAMegabyteThePageShowsTheBeginning() throws IOException {
    var source = new TestDocument("long", "en").paragraph("word ".repeat(200_000) + "end.").build();
    new TestRun().document(source, TestRun.align(source, "vi", null, "1-0")).write(folder);
    Path page = folder.resolve("review/long.html");
    assertThat(Files.size(page)).isLessThan(100_000);
    assertThat(Html.parse(page).getDocumentElement().getTextContent())
        .contains("… 992,004 more characters, in bundle.json");
  }

  private Set<String> everyUnit() throws IOException {
    Set<String> units = new HashSet<>();
    for (Path page : pages()) {
      if (page.toString().contains("clogged")) {
        Html.attributes(Html.parse(page), "id").stream()
            .filter(id -> id.startsWith("u-"))
            .forEach(id -> assertThat(units.add(id)).as(id).isTrue());
      }
    }
    return units;
  }

  @Test
  void manyDocumentsAndRowsAreSpreadOverPages() throws IOException {
    TestRun run = new TestRun();
    for (int i = 0; i < 900; i++) {
      run.document(new TestDocument("d" + i, "en").heading("Title " + i).build());
    }
    for (int i = 0; i < 300; i++) {
      run.row(i + 2, "term" + i, "avoided" + i, "");
    }
    for (int i = 0; i < 5000; i++) {
      run.quarantined("en/broken-" + i + ".md", "not UTF-8; save it as UTF-8 ".repeat(10));
      run.ignored("en/photo-" + i + ".png", "not a text ".repeat(10));
    }
    run.write(folder);
    Document index = Html.parse(folder.resolve("index.html"));
    assertThat(index.getElementsByTagName("tr").getLength()).isBetween(700, 900);
    assertThat(Html.byId(index, "main").getTextContent())
        .contains("5,000 files could not be read", "4,700 more files are listed in manifest.json.");
    assertThat(Html.attributes(index, "href")).contains("review/documents-2.html");
    Document next = Html.parse(folder.resolve("review/documents-2.html"));
    assertThat(Html.attributes(next, "href")).contains("../index.html", "d899.html#locale-en");
    assertThat(Html.attributes(Html.parse(folder.resolve("review/glossary.html")), "href"))
        .contains("glossary-2.html");
    Document rows = Html.parse(folder.resolve("review/glossary-2.html"));
    assertThat(Html.byId(rows, "row-301").getTextContent()).contains("term299");
    assertThat(folder.resolve("review/assets/glossary-1.js")).content().contains("row-301");
    for (Path page : pages()) {
      assertThat(Files.size(page)).as(page.toString()).isLessThan(1_000_000);
    }
  }

  @Test
  void anEmptyRunHasAnOverviewToo() throws IOException {
    new TestRun().write(folder);
    String text = Html.parse(folder.resolve("index.html")).getDocumentElement().getTextContent();
    assertThat(text).contains("No document was read.", "Nothing was changed.");
    assertThat(text).doesNotContain("could not be read");
  }

  @Test
  void aDocumentWithoutTranslationsOrEditsIsStillReadable() throws IOException {
    new TestRun().document(new TestDocument("a", "en").paragraph("Alone.").build()).write(folder);
    String text = Files.readString(folder.resolve("review/a.html"));
    assertThat(text).contains("no edits", "Alone.").doesNotContain("<table");
  }

  private List<Path> pages() throws IOException {
    return files(folder).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Set<Path> found = new HashSet<>(files.filter(Files::isRegularFile).toList());
      return found.stream().sorted().toList();
    }
  }
}
