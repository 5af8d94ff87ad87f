package org.isogloss.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(files(folder.resolve("b"))).hasSize(5);
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
    if (anchor != null) {
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
          assertThat(element.getAttribute("src")).endsWith("review/assets/review.js");
          assertThat(element.getTextContent()).isEmpty();
        }
      }
    }
  }

  @Test
  void hostileTextsCanBeRead() throws IOException {
    hostileRun().write(folder);
    Document page = Html.parse(folder.resolve("review").resolve(PageLinks.page(HOSTILE_ID)));
    String text = Html.byId(page, "b-en-2").getTextContent();
    assertThat(text)
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
    return SampleRun.run()
        .row(3, HOSTILE, HOSTILE, HOSTILE)
        .document(source, TestRun.align(source, "ar", null, "1-0 1-0"))
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
    Element heading = Html.byId(page, "b-ar-1");
    Element text = (Element) heading.getElementsByTagName("p").item(1);
    assertThat(text.getAttribute("lang")).isEqualTo("ar");
    assertThat(text.getAttribute("dir")).isEqualTo("rtl");
    assertThat(Html.elements(page).get(0).getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void aChangeIsShownOnBothSidesAndExplained() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    Element heading = Html.byId(page, "b-en-1");
    assertThat(Html.texts(heading, "p")).contains("A clogged milk ray1", "A clogged milk duct1");
    assertThat(Html.byId(page, "c-en-1").getTextContent())
        .contains("milk ray", "→", "milk duct", "Glossary term", "Glossary row 12")
        .contains("The ducts carry the milk; rays are light.");
  }

  @Test
  void aDroppedBlockStaysWithItsCause() throws IOException {
    SampleRun.run().write(folder);
    Element block = Html.byId(Html.parse(folder.resolve(DUCT)), "b-en-5");
    assertThat(Html.texts(block, "del")).containsExactly("Leave a comment below!");
    assertThat(block.getTextContent())
        .contains("Left out of the clean content.", "Glossary row 31", "No part of the article.");
  }

  @Test
  void mergesSplitsAndGapsAreSaidInWords() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    assertThat(Html.byId(page, "u-vi-sen2").getTextContent())
        .contains("2 source sentences together with 1 sentence of the translation", "44% sure");
    assertThat(Html.byId(page, "u-vi-sen2").getAttribute("class")).contains("low", "look");
    assertThat(Html.byId(page, "u-vi-sen8").getTextContent()).contains("Not translated");
    assertThat(Html.byId(page, "u-ar-sar4").getTextContent()).contains("Only in the translation");
  }

  @Test
  void aFindingStandsAtItsUnitAndInTheList() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    assertThat(Html.byId(page, "u-ar-sen3").getTextContent()).contains("10 is not in the source");
    Element section = Html.byId(page, "locale-ar");
    assertThat(Html.texts(section, "li").get(0)).contains("Error", "10 is not", "unit 3");
  }

  @Test
  void aUnitHasOneAnchorThatDoesNotDependOnTheLocale() throws IOException {
    SampleRun.run().write(folder);
    Document page = Html.parse(folder.resolve(DUCT));
    Element anchor = Html.byId(page, "u-sen4");
    Element row = (Element) anchor.getParentNode().getParentNode();
    assertThat(row.getAttribute("id")).isEqualTo("u-ar-sen4");
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
    assertThat(text).contains("No edits", "Alone.").doesNotContain("<table");
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
