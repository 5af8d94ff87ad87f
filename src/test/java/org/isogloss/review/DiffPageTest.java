package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.ChangeCause.Kind;
import org.isogloss.text.OutputChange;
import org.isogloss.text.OutputChange.Part;
import org.isogloss.text.OutputDiff;
import org.isogloss.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of what changed between two outputs. */
class DiffPageTest {

  @TempDir private Path folder;

  static OutputChange change(ChangeCause cause, String locale, Part part, String... texts) {
    return new OutputChange(
        List.of(cause), locale, "care/rest", "s1df6fe7bfa635487", part, texts[0], texts[1]);
  }

  /** Every kind of change, and texts that would like to be more than texts. */
  static OutputDiff hostile() {
    String script = "<script>alert(1)</script>";
    String image = "\"><img src=x onerror=\"alert(2)\">";
    ChangeCause row = ChangeCause.of(Kind.GLOSSARY_ROW, "12");
    ChangeCause file = ChangeCause.of(Kind.SOURCE_FILE, "en/" + script + ".md");
    ChangeCause translation = ChangeCause.of(Kind.TRANSLATION, "ar/rest.md");
    return new OutputDiff(
        List.of("changed en/" + script + ".md", "changed glossary.csv"),
        List.of(
            change(row, "en", Part.SOURCE, "The milk rays hurt.", "The milk ducts hurt."),
            change(row.asGone(), "en", Part.SOURCE, "Udder " + image, "Breast " + image),
            change(file, "en", Part.SOURCE, "", script + " \u202Eevil\u202C \u0000\uD800 & ]]>"),
            change(translation, "ar", Part.TARGET, "الحليب هنا", "الحليب (3) هناك"),
            change(translation, "ar", Part.STATE, "translated", "initial"),
            change(translation, "ar", Part.FINDING, "", "The target lacks “" + script + "”."),
            change(ChangeCause.of(Kind.RULE, "clean.hash"), "en", Part.FINDING, "x", ""),
            change(ChangeCause.of(Kind.ALIGNMENT), "ar", Part.TARGET, "", "a\u0301".repeat(9000)),
            change(ChangeCause.of(Kind.RUN), "vi", Part.DOCUMENT, image, "")));
  }

  private Document page(OutputDiff diff) throws Exception {
    Path file = folder.resolve("diff.html");
    DiffPage.write(diff, "Isogloss 1", file);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    return Html.parse(file);
  }

  @Test
  void thePageIsWellFormedAndHasAHeadingForEachKindOfCause() throws Exception {
    Document page = page(hostile());
    assertThat(Html.texts(page.getDocumentElement(), "h2"))
        .containsExactly(
            "What made the changes",
            "What went in",
            "Rows of the glossary",
            "Edited sources",
            "Edited translations",
            "Rules",
            "Alignment",
            "Version or settings");
    assertThat(Html.texts(page.getDocumentElement(), "h3"))
        .contains("Glossary row 12 1 change", "Glossary row 12 of the earlier output 1 change");
    assertThat(Html.attributes(page, "id")).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkLeadsToACauseOnThePage() throws Exception {
    Document page = page(hostile());
    List<String> ids = Html.attributes(page, "id");
    assertThat(Html.attributes(page, "href"))
        .filteredOn(href -> !href.equals("data:,"))
        .hasSizeGreaterThan(7)
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void wordsThatDifferAreMarked() throws Exception {
    Document page = page(hostile());
    assertThat(Html.texts(page.getDocumentElement(), "del")).startsWith("rays", "Udder");
    assertThat(Html.texts(page.getDocumentElement(), "ins")).startsWith("ducts", "Breast");
  }

  @Test
  void hostileTextsAreTexts() throws Exception {
    Document page = page(hostile());
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("img").getLength()).isZero();
    String text = page.getDocumentElement().getTextContent();
    assertThat(text).contains("<script>alert(1)</script>", "U+202E", "U+D800", "U+0000");
    assertThat(text).doesNotContain("\u202E");
    assertThat(Files.size(folder.resolve("diff.html"))).isLessThan(100_000L);
  }

  @Test
  void thePolicyAllowsTheOneStyleByItsHash() throws Exception {
    Document page = page(hostile());
    Element style = (Element) page.getElementsByTagName("style").item(0);
    byte[] hash = java.util.HexFormat.of().parseHex(Sha256.hex(style.getTextContent()));
    assertThat(Html.attributes(page, "content"))
        .contains(
            "default-src 'none'; style-src 'sha256-"
                + java.util.Base64.getEncoder().encodeToString(hash)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(Html.attributes(page, "style")).isEmpty();
    assertThat(Html.attributes(page, "src")).isEmpty();
  }

  @Test
  void textsAreIsolatedInTheirOwnDirection() throws Exception {
    Document page = page(hostile());
    assertThat(Html.elements(page))
        .filteredOn(e -> e.getTextContent().equals("الحليب (3) هناك"))
        .filteredOn(e -> e.hasAttribute("dir"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getTagName()).isEqualTo("bdi");
              assertThat(e.getAttribute("dir")).isEqualTo("rtl");
              assertThat(e.getAttribute("lang")).isEqualTo("ar");
            });
  }

  @Test
  void statesAreSaidInWords() throws Exception {
    assertThat(page(hostile()).getDocumentElement().getTextContent())
        .contains("State changed", "Translated, not reviewed", "No translation yet");
  }

  @Test
  void nothingChangedIsSaid() throws Exception {
    Document page = page(new OutputDiff(List.of(), List.of()));
    assertThat(page.getDocumentElement().getTextContent())
        .contains("Nothing changed.")
        .contains("The same files, the same versions and the same settings went into both.")
        .contains("No sentence, translation, state or finding is different.");
    assertThat(page.getElementsByTagName("nav").getLength()).isZero();
  }

  @Test
  void whatAPageCannotShowIsCounted() throws Exception {
    OutputChange one = hostile().changes().get(0);
    List<OutputChange> many = new ArrayList<>(Collections.nCopies(10_002, one));
    Document page = page(new OutputDiff(List.of(), many));
    assertThat(page.getElementsByTagName("li").getLength()).isBetween(10_000, 10_010);
    assertThat(page.getDocumentElement().getTextContent())
        .contains("10,002 changes in 1 document.")
        .contains("2 more changes are left out here; isogloss diff --json lists all.");
  }

  @Test
  void aPageIsKnownAgain() throws Exception {
    page(hostile());
    Path other = Files.writeString(folder.resolve("mine.html"), "<html><p>Mine</p></html>");
    assertThat(DiffPage.isOurs(folder.resolve("diff.html"))).isTrue();
    assertThat(DiffPage.isOurs(other)).isFalse();
    assertThat(DiffPage.isOurs(folder.resolve("none.html"))).isFalse();
  }
}
