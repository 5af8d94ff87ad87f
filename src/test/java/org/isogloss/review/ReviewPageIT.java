package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.text.Bitext;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The review pages in a real browser, from the disk, as a reviewer has them. */
class ReviewPageIT {

  private static final String DUCT = "review/care/clogged~20duct.html";

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Assumptions.assumeTrue(Browser.isThere(), Browser.MISSING);
    ReviewWriterTest.hostileRun().write(folder);
    browser = new Browser(1400, 1000);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forget() {
    browser.open(folder.resolve("index.html"));
    browser.script("localStorage.clear()");
    browser.complaints();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void nothingIsBlockedAndNothingFails() throws IOException {
    for (Path page : pages()) {
      browser.open(page);
      assertThat(browser.complaints()).as(page.toString()).isEmpty();
    }
    assertThat(pages()).hasSize(6);
  }

  @Test
  void aDocumentWithoutASentenceFailsNothing(@TempDir Path empty) throws IOException {
    var source = new TestDocument("empty", "en").build();
    var target = new TestDocument("empty", "vi").build();
    Bitext none = new Bitext(source, LocaleTag.of("vi"), target, List.of(), List.of());
    new TestRun().document(source, none).write(empty);
    browser.open(empty.resolve("review/empty.html"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void hostileTextsAreShownNotRun() throws IOException {
    for (Path page : pages()) {
      browser.open(page);
      assertThat(browser.script("return document.querySelectorAll('img, iframe').length"))
          .isEqualTo(0L);
      assertThat(browser.script("return window.alerted === undefined")).isEqualTo(true);
      assertThat(browser.script("return document.querySelectorAll('a[href^=javascript]').length"))
          .isEqualTo(0L);
      String text = (String) browser.script("return document.documentElement.textContent");
      assertThat(text).doesNotContain("\u202E", "\u0301".repeat(9)).doesNotContain("49 false");
    }
    browser.open(folder.resolve("index.html"));
    assertThat(browser.find(".quarantined tbody tr:last-child td").getText())
        .contains("<script>alert(1)</script>", "onerror=alert(2)", "[go](javascript:alert(3))")
        .contains("[U+202E]esrever", "${7*7} @if(true) &amp;", "[+9992]");
    assertThat(browser.complaints()).isEmpty();
    browser.open(folder.resolve("review/findings.html"));
    browser.press("/");
    browser.press("<script>alert(1)");
    assertThat(browser.visible(".finding .message").get(0)).contains("<script>alert(1)</script>");
  }

  @Test
  void accessibilityRulesAreKeptInLightAndDark() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      for (Path page : pages()) {
        browser.open(page);
        assertThat(browser.seriousViolations()).as(scheme + " " + page).isEmpty();
      }
    }
    browser.colours("light");
  }

  @Test
  void theOverviewIsFilteredByWordsLocaleAndNeed() {
    browser.open(folder.resolve("index.html"));
    browser.press("/");
    browser.press("SLÉEP");
    assertThat(browser.visible("#matrix-rows .open")).containsExactly("Sleep");
    assertThat(browser.find(".filter output").getText()).isEqualTo("1 of 3");
    browser.press(Keys.ESCAPE);
    assertThat(browser.visible("#matrix-rows .open")).hasSize(3);
    browser.choose("[name=locale]", "vi");
    browser.choose("[name=is]", "low");
    assertThat(browser.visible("#matrix-rows .open")).containsExactly("A clogged milk duct");
    browser.choose("[name=is]", "none");
    assertThat(browser.visible("#matrix-rows .open")).isEmpty();
    assertThat(browser.address()).endsWith("#locale=vi&is=none");
  }

  @Test
  void aSearchAndASortReachOverAllPages(@TempDir Path big) throws IOException {
    TestRun run = new TestRun();
    for (int i = 0; i < 400; i++) {
      var source = new TestDocument("d" + i, "en").heading("Chăm sóc " + i).paragraph("A.").build();
      var target = new TestDocument("d" + i, "es").heading("Cuidado").build();
      run.document(
          source,
          TestRun.align(source, "ar", null, "1-0 1-0"),
          TestRun.align(source, "es", target, i == 390 ? "1-0 1-1" : i == 391 ? "2-1" : "1-1 1-0"),
          TestRun.align(source, "vi", null, "1-0 1-0"));
    }
    run.write(big);
    for (String page : List.of("index.html", "review/documents-2.html")) {
      browser.open(big.resolve(page));
      browser.press("/");
      browser.press("cham soc 399");
      browser.await(() -> browser.find(".filter output").getText().equals("1 of 400"));
      assertThat(browser.visible("#matrix-found .open")).containsExactly("Chăm sóc 399");
      assertThat(browser.visible("#matrix-found .figure")).containsExactly("2", "0%", "50%", "0%");
      assertThat(browser.visible(".paging")).isEmpty();
      browser.press(Keys.ESCAPE);
      browser.choose("[name=order]", "low");
      assertThat(browser.visible("#matrix-found .open").subList(0, 2))
          .containsExactly("Chăm sóc 391", "Chăm sóc 0");
      assertThat(browser.find(".filter output").getText()).isEqualTo("400 of 400");
      browser.find("#more").click();
      assertThat(browser.visible("#matrix-found .open")).hasSize(100);
      assertThat(browser.focused().getText()).isEqualTo("Chăm sóc 49");
      browser.find("#matrix-found [data-locale=es] a").click();
      assertThat(browser.visible("h1")).containsExactly("Chăm sóc 391");
      assertThat(browser.address()).endsWith("#locale-es");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theOverviewIsSortedByWhatNeedsALook() {
    browser.open(folder.resolve("index.html"));
    browser.choose("[name=order]", "untranslated");
    assertThat(browser.visible("#matrix-rows .open").get(0)).isEqualTo("A clogged milk duct");
    browser.choose("[name=order]", "order");
    assertThat(browser.visible("#matrix-rows .open").get(1)).isEqualTo("Sleep");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Tắc ống dẫn sữa Đ, tac ong dan sua d
          Øre Łódź œuvre Straße, ore lodz oeuvre strasse
          قَنَاةُ الحَلِيبِ, قناة الحليب
          שָׁלוֹם, שלום
          ΜΑΪ́ΟΣ, μαιοσ
          Ёлка, елка
          がっこう, がっこう
          हिन्दी, हिन्दी
          ＡＢＣ ﬁ, abc fi
          İstanbul ı, istanbul i
          DIYARBAKIR Diyarbakır, diyarbakir diyarbakir
          GROẞ Fuß, gross fuss
          مـــرحبا ٱلْعَرَبِيَّةُ أُمّ إيمان, مرحبا العربية ام ايمان
          کتابی, كتابي
          ｶﾞｷﾞ ﾊﾟ, ガギ パ
          か\u3099, が
          ｱｲｳ １２３, アイウ 123
          한글, 한글
          l’Été, l'ete
          Milch\u00ADgang \u2068x\u2069, milchgang x
          𝐀é😀, ae😀
          क़लम, क़लम
          """)
  void aSearchKnowsLettersNotAccents(String text, String folded) {
    assertThat(browser.script("return isogloss.fold(arguments[0])", text))
        .isEqualTo(browser.script("return arguments[0].normalize('NFC')", folded));
  }

  @Test
  void aLetterFoldsAsItDoesInItsWord() {
    // what is learned letter by letter is what the whole text gives
    for (String text : List.of("Ngữ ệ", "ΑΎΡΙΟ ΟΔΟΣ", "ЁЙ", "שָׁלוֹם", "ガギ", "Ǻǽ ﷺ ½")) {
      assertThat(browser.script("return isogloss.fold(arguments[0])", text))
          .isEqualTo(
              browser.script("return isogloss.fold(arguments[0] + '😀').slice(0, -2)", text));
    }
  }

  @Test
  void theOverviewNamesWhatNeedsALookAndLeadsThere() {
    browser.open(folder.resolve("index.html"));
    assertThat(browser.visible(".badges a"))
        .anyMatch(badge -> badge.contains("2 files could not be read"))
        .anyMatch(badge -> badge.contains("2 doubtful alignments"));
    browser.find(".badge.low").click();
    assertThat(browser.visible("#matrix-rows .open")).containsExactly("A clogged milk duct");
    assertThat(browser.find("[name=order]").getAttribute("value")).isEqualTo("low");
    browser.find("a.badge[href='#quarantined']").click();
    assertThat(browser.visible(".quarantined td").get(0)).contains("save the file as UTF-8");
  }

  @Test
  void aCountOfTheOverviewLeadsToItsFindings() {
    browser.open(folder.resolve("index.html"));
    browser.find("a.badge.warning").click();
    assertThat(browser.address()).endsWith("findings.html#severity=warning");
    assertThat(browser.visible(".finding .severity")).containsOnly("Warning");
    browser.choose("[name=severity]", "");
    browser.choose("[name=rule]", "check.numbers");
    assertThat(browser.visible(".finding .message"))
        .containsExactly("10 is not in the source; remove it.");
    browser.find(".finding .open").click();
    assertThat(browser.address()).endsWith(DUCT + "#u-ar-sen3");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("u-ar-sen3");
  }

  @Test
  void theGlossaryIsFilteredAndLeadsToItsExamples() {
    browser.open(folder.resolve("review/glossary.html"));
    browser.choose("[name=is]", "caught");
    assertThat(browser.visible("#entries .open")).contains("12", "14");
    browser.press("/");
    browser.press("dan sua");
    assertThat(browser.visible("#entries .open")).containsExactly("12");
    browser.find("#row-12 .examples a").click();
    assertThat(browser.focused().getAttribute("id")).isEqualTo("u-sen1");
  }

  @Test
  void everyPageCanBeReadByKeys() {
    browser.open(folder.resolve("index.html"));
    browser.press("?");
    assertThat(browser.find("#help").isDisplayed()).isTrue();
    browser.screenshot("keys");
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("#help").isDisplayed()).isFalse();
    browser.press("j");
    browser.press("j");
    browser.press("j");
    browser.press("j");
    assertThat(browser.focused().getText()).isEqualTo("A clogged milk duct");
    browser.press("k");
    assertThat(browser.focused().getText()).contains("<script>");
    browser.press("j");
    browser.press(Keys.ENTER);
    assertThat(browser.address()).endsWith(DUCT);
    browser.press("g");
    assertThat(browser.address()).endsWith("glossary.html");
    browser.press("f");
    assertThat(browser.address()).endsWith("findings.html");
    browser.press("o");
    assertThat(browser.address()).endsWith("index.html");
  }

  @Test
  void keysCanBeTurnedOff() {
    browser.open(folder.resolve("index.html"));
    browser.press("?");
    browser.find("#keys-on").click();
    browser.find("#help-close").click();
    browser.press("g");
    assertThat(browser.address()).endsWith("index.html");
    browser.open(folder.resolve(DUCT));
    browser.press("o");
    assertThat(browser.address()).endsWith(DUCT);
  }

  @Test
  void oneKeyFindsWhatIsDoubtful() {
    browser.open(folder.resolve(DUCT));
    browser.press("l");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("u-vi-sen2");
    browser.press("l");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("u-vi-sen5");
    browser.press("l");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("u-vi-sen2");
    browser.press("n");
    assertThat(browser.focused().getAttribute("class")).contains("look");
    browser.open(folder.resolve(DUCT), "#locale-vi");
    assertThat(browser.visible(".grid .source p[lang]")).contains("Feed often.");
    browser.press("a");
    assertThat(browser.visible(".grid .source p[lang]"))
        .doesNotContain("Feed often.")
        .contains("Warmth helps,␣and so does rest.");
    assertThat(browser.find("#shown").getText()).isEqualTo("4 of 6");
  }

  @Test
  void aTextIsShownOriginalChangedOrClean() {
    browser.open(folder.resolve(DUCT), "#text-en");
    String heading = "#s-en-sen1";
    assertThat(browser.find(heading).getText()).contains("milk ray", "milk duct");
    browser.press("1");
    assertThat(browser.find(heading).getText()).isEqualTo("A clogged milk ray");
    assertThat(browser.find("#s-en-sen5").getText()).endsWith("Massage the udder  gently.");
    browser.press("3");
    assertThat(browser.find(heading).getText()).isEqualTo("A clogged milk duct");
    assertThat(browser.find("#s-en-sen5").getText()).endsWith("Massage the breast gently.");
    assertThat(browser.find("#b-en-5").isDisplayed()).isFalse();
    browser.press("2");
    assertThat(browser.find("#b-en-5").isDisplayed()).isTrue();
    browser.press("t");
    assertThat(browser.find(".grid").isDisplayed()).isTrue();
    assertThat(browser.find(heading).isDisplayed()).isFalse();
  }

  @Test
  void aChangeIsExplainedWhereItStands() {
    browser.open(folder.resolve(DUCT));
    browser.press("e");
    WebElement card = browser.find("#card");
    assertThat(card.getText())
        .contains("milk ray", "milk duct", "Glossary row 12", "rays are light");
    browser.screenshot("change");
    browser.press(Keys.ESCAPE);
    assertThat(card.isDisplayed()).isFalse();
    browser.hover(browser.all(".grid .ch").get(1));
    assertThat(card.getText()).contains("Milk rays", "Milk ducts");
    browser.find("#u-sen1 .ch").click();
    assertThat(browser.focused().getAttribute("id")).isEqualTo("c-en-1");
  }

  @Test
  void termsLightUpWithTheirTranslations() {
    browser.open(folder.resolve(DUCT));
    browser.hover(browser.find("#u-vi-sen2 .t"));
    assertThat(browser.visible(".t.lit")).contains("dẫn sữa");
    assertThat(browser.find("#card").getText()).contains("milk duct", "Glossary row 12");
  }

  @Test
  void aTermIsExplainedByKeys() {
    browser.open(folder.resolve(DUCT));
    browser.script("document.getElementById('u-sen2').focus()");
    WebElement term = browser.find("#u-vi-sen2 .t[role=button]");
    for (int i = 0; i < 12 && !browser.focused().equals(term); i++) {
      browser.tab();
    }
    assertThat(browser.focused()).isEqualTo(term);
    assertThat(term.getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(browser.visible(".t.lit")).contains("dẫn sữa");
    for (Keys key : List.of(Keys.ENTER, Keys.SPACE)) {
      browser.press(key);
      WebElement card = browser.find("#card");
      assertThat(card.getText()).contains("milk duct", "Glossary row 12");
      assertThat(card.getAttribute("role")).isEqualTo("dialog");
      assertThat(card.getAttribute("aria-label")).isEqualTo("Explained: dẫn sữa");
      assertThat(term.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(browser.focused().getText()).isEqualTo("Glossary row 12");
      assertThat(browser.seriousViolations()).isEmpty();
      browser.screenshot("term");
      browser.press(Keys.ESCAPE);
      assertThat(card.isDisplayed()).isFalse();
      assertThat(browser.focused()).isEqualTo(term);
      assertThat(term.getAttribute("aria-expanded")).isEqualTo("false");
    }
    browser.press(Keys.ENTER);
    browser.tab();
    assertThat(browser.find("#card").isDisplayed()).isFalse();
    assertThat(browser.focused()).as("goes on behind the term").isNotEqualTo(term);
    browser.press("M");
    assertThat(browser.focused()).isEqualTo(term);
    browser.press(Keys.ENTER);
    browser.press(Keys.ENTER);
    assertThat(browser.address()).endsWith("glossary.html#row-12");
    browser.open(folder.resolve(DUCT));
    browser.find("#u-vi-sen2 .t[role=button]").click();
    assertThat(browser.find("#card").isDisplayed()).as("a click leaves it open").isTrue();
  }

  @Test
  void aKeyThatFindsNothingSaysSo() {
    browser.open(folder.resolve("review/care/sleep.html"));
    browser.press("l");
    assertThat(browser.find("#said").getText()).isEqualTo("Nothing of that kind here");
  }

  @Test
  void localesAreChosenAndRemembered() {
    browser.open(folder.resolve(DUCT), "#locale-ar");
    assertThat(browser.visible(".grid thead th"))
        .hasSize(3)
        .anyMatch(th -> th.startsWith("Arabic"));
    browser.open(folder.resolve(DUCT));
    assertThat(browser.visible(".grid thead th")).hasSize(5);
    browser.find("#show-1").click();
    browser.open(folder.resolve(DUCT));
    assertThat(browser.visible(".grid thead th"))
        .hasSize(4)
        .noneMatch(th -> th.startsWith("Arabic"));
    browser.open(folder.resolve(DUCT), "#u-ar-sen3");
    assertThat(browser.find("#u-ar-sen3").isDisplayed()).isTrue();
  }

  @Test
  void textsThatRunFromRightToLeftDo() {
    browser.open(folder.resolve(DUCT), "#locale-ar");
    WebElement sentence = browser.find("#u-ar-sen1 p[lang]");
    assertThat(sentence.getCssValue("direction")).isEqualTo("rtl");
    assertThat(browser.script("return getComputedStyle(arguments[0]).textAlign", sentence))
        .isEqualTo("start");
    browser.screenshot("right-to-left");
    browser.press("t");
    browser.screenshot("right-to-left-text");
  }

  @Test
  void pagesInALanguageFromRightToLeftDoSoToo(@TempDir Path arabic) throws IOException {
    Messages messages = Messages.in(LocaleTag.of("ar-XB"));
    ReviewWriterTest.hostileRun().write(arabic, messages, DocumentLayout.HEAVIEST_PART);
    for (String page :
        List.of("index.html", DUCT, "review/glossary.html", "review/findings.html")) {
      browser.open(arabic.resolve(page));
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.seriousViolations()).as(page).isEmpty();
      browser.complaints(); // axe looks into style sheets, which the policy forbids
      WebElement first = browser.find(".site a");
      assertThat(first.getRect().x).as(page + " begins on the right").isGreaterThan(700);
      browser.screenshot("page-rtl-" + page.replaceAll(".*/", "").replace(".html", ""));
    }
    browser.open(arabic.resolve(DUCT));
    assertThat(browser.find("#u-sen2 p[lang=en]").getCssValue("direction")).isEqualTo("ltr");
  }

  @Test
  void aMatrixOfManyLocalesScrollsBesideItsDocuments(@TempDir Path wide) throws IOException {
    var source = new TestDocument("d", "en").heading("Care").build();
    List<String> locales =
        List.of("ar", "de", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "vi");
    new TestRun()
        .document(
            source,
            locales.stream()
                .map(locale -> TestRun.align(source, locale, null, "1-0"))
                .toArray(Bitext[]::new))
        .write(wide);
    browser.open(wide.resolve("index.html"));
    assertThat(browser.find("td[data-locale=ar]").getRect().width).isGreaterThan(100);
    browser.script("document.querySelector('.scroll').scrollLeft = 600");
    assertThat(browser.find("#matrix-rows th").getRect().x).isLessThan(60);
    assertThat(browser.find("#matrix-rows th").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", DUCT, "review/glossary.html", "review/findings.html"})
  void aPageFitsAPhone(String page) {
    browser.phone(true);
    try {
      browser.open(folder.resolve(page));
      assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(390);
      browser.screenshot("phone-" + page.replaceAll(".*/", "").replace(".html", ""));
    } finally {
      browser.phone(false);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void pagesAreKeptForLookingAt(String scheme) {
    browser.colours(scheme);
    for (String page :
        List.of("index.html", DUCT, "review/glossary.html", "review/findings.html")) {
      browser.open(folder.resolve(page));
      browser.screenshot(scheme + "-" + page.replaceAll(".*/", "").replace(".html", ""));
    }
    browser.colours("light");
    browser.open(folder.resolve(DUCT));
    browser.print("print");
    assertThat(Path.of("target/screenshots/print.pdf")).isNotEmptyFile();
  }
}
