package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          care/latch-on,      care/latch-on.html
          a b,                a~20b.html
          tắc-sữa,            t~E1~BA~AFc-s~E1~BB~AFa.html
          100%#1?,            100~25~231~3F.html
          <script>"x,         ~3Cscript~3E~22x.html
          ..,                 ~2E~2E.html
          ../../etc/passwd,   ~2E~2E/~2E~2E/etc/passwd.html
          .hidden,            ~2Ehidden.html
          end.,               end~2E.html
          a//b,               a/~0/b.html
          ~0,                 ~7E0.html
          c:\\x,              c~3A~5Cx.html
          con,                ~63on.html
          aux.notes,          ~61ux.notes.html
          a.html/b,           a~2Ehtml/b.html
          a.html,             a.html.html
          glossary,           ~67lossary.html
          Findings,           ~46indings.html
          documents-2,        ~64ocuments-2.html
          documents-x,        documents-x.html
          care/glossary,      care/glossary.html
          """)
  void anIdBecomesAFileNameThatEveryFileSystemHolds(String id, String page) {
    assertThat(PageLinks.page(id)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../x", "/etc/passwd", "..", ".", "", "a/../../b", "\\..\\x", "a\u0000b"})
  void noPageIsOutsideOfItsFolder(String id) {
    Path folder = Path.of("review").toAbsolutePath();
    assertThat(folder.resolve(PageLinks.page(id)).normalize()).startsWithRaw(folder);
    assertThat(folder.resolve(PageLinks.page(id)).normalize())
        .isEqualTo(folder.resolve(PageLinks.page(id)));
  }

  @Test
  void aPartTooLongForAFileNameEndsInItsHash() {
    String page = PageLinks.page("x".repeat(4000));
    assertThat(page).hasSizeLessThan(200).startsWith("xxx").contains("~~").endsWith(".html");
    assertThat(page).isNotEqualTo(PageLinks.page("x".repeat(4001)));
  }

  @Test
  void theWayUpLeadsToTheOverview() {
    assertThat(PageLinks.up("a")).isEqualTo("../");
    assertThat(PageLinks.up("a/b/c")).isEqualTo("../../../");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "100%", "x#y?z", "tắc", "<\"'&>", "a/../b", "~"})
  void aLinkDecodesToTheFile(String id) {
    URI base = URI.create("file:///out/index.html");
    String anchor = PageLinks.localeAnchor(LocaleTag.of("pt-BR"));
    URI link = base.resolve("review/" + PageLinks.fromReview(id, 0, anchor));
    assertThat(link.getPath()).isEqualTo("/out/review/" + PageLinks.page(id));
    assertThat(link.getFragment()).isEqualTo("locale-pt-BR");
    assertThat(link.getQuery()).isNull();
  }

  @Test
  void anchorsArePercentEncodedInLinks() {
    String anchor = PageLinks.unitAnchor(LocaleTag.of("vi"), "s1:é");
    assertThat(anchor).isEqualTo("u-vi-s1:é");
    assertThat(PageLinks.toAnchor(anchor)).isEqualTo("#u-vi-s1%3A%C3%A9");
  }

  @Test
  void differentIdsHaveDifferentPages() {
    List<String> ids =
        List.of("a/b", "a~2Fb", "a//b", "a/~0/b", "a b", "a~20b", "é", "e\u0301", "..", "~2E~2E");
    assertThat(ids.stream().map(PageLinks::page).distinct()).hasSameSizeAs(ids);
  }

  @Test
  void partsOfADocumentAreFilesOfTheirOwn() {
    assertThat(PageLinks.page("care/a b", 0)).isEqualTo("care/a~20b.html");
    assertThat(PageLinks.page("care/a b", 1)).isEqualTo("care/a~20b~~2.html");
    assertThat(PageLinks.betweenParts("care/a b", 1)).isEqualTo("a~20b~~2.html");
    assertThat(PageLinks.fromReview("care/a b", 2, "u-x")).isEqualTo("care/a~20b~~3.html#u-x");
  }
}
