package org.isogloss.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.isogloss.review.view.Run;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private final VisibleText visible = new VisibleText(Messages.english());

  @Test
  void aBidiOverrideIsShownNotObeyed() {
    assertThat(visible.plain("user\u202Etxt.exe"))
        .containsExactly(Run.of("user"), new Run("U+202E", true, ""), Run.of("txt.exe"));
  }

  @Test
  void joinersAndDirectionMarksStay() {
    String persian = "می\u200Cخواهم\u200F 👩\u200D🍼";
    assertThat(visible.plain(persian)).containsExactly(Run.of(persian));
  }

  @Test
  void whatNobodySeesHasASignInsideAChange() {
    assertThat(signs(visible.changed("a\u00A0\u200B\u202F\u00AD\t\r\n\uFEFF\u2009")))
        .containsExactly("NBSP", "ZWSP", "NNBSP", "SHY", "⇥", "␍", "↵", "U+FEFF", "U+2009");
    assertThat(visible.plain("a\u00A0b\n")).containsExactly(Run.of("a\u00A0b\n"));
  }

  @Test
  void spacesHaveASignWhereNothingElseChanged() {
    assertThat(signs(visible.changed("  "))).containsExactly("␣", "␣");
    assertThat(signs(visible.changed("a b"))).isEmpty();
    assertThat(visible.changed("")).isEmpty();
  }

  @Test
  void aTowerOfCombiningMarksIsFoldedIntoItsHeight() {
    List<Run> runs = visible.plain("z" + "\u0301".repeat(10_000) + "a");
    assertThat(runs)
        .containsExactly(
            Run.of("z" + "\u0301".repeat(8)),
            new Run("+9,992 combining marks", true, ""),
            Run.of("a"));
  }

  @Test
  void ofAChangeTooLongForAPageTheBeginningIsShown() {
    List<Run> runs = visible.changed("z" + "🍼".repeat(VisibleText.LONGEST / 2));
    assertThat(runs)
        .containsExactly(
            Run.of("z" + "🍼".repeat(VisibleText.LONGEST / 2 - 1)),
            new Run("… 2 more characters, in bundle.json", true, ""));
    assertThat(signs(visible.changed("z" + "\u0301".repeat(VisibleText.LONGEST))))
        .containsExactly("+7,992 combining marks");
  }

  @Test
  void controlsLoneSurrogatesAndNoncharactersBecomeTheirCodePoints() {
    assertThat(signs(visible.plain("\u0000\u001B\uD800x\uFFFE\u2028\u0085" + "\uDBFF\uDFFF")))
        .containsExactly("U+0000", "U+001B", "U+D800", "U+FFFE", "U+2028", "U+0085", "U+10FFFF");
  }

  @Test
  void aPageHoldsNothingThatCannotBeWritten() {
    assertThat(Utf8Page.safe("a\u0000\uD800\uFFFE\r\nb\u202Ec\u2068d\u2069"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFD \nb[U+202E]c\u2068d\u2069");
    assertThat(Utf8Page.safe("z" + "\u0301".repeat(10) + "y"))
        .isEqualTo("z" + "\u0301".repeat(8) + "[+2]y");
  }

  @Test
  void aSignRemembersTheCharactersItStandsForUnlessTheyDoHarm() {
    assertThat(visible.changed("a\u00A0\t\u202E\u0007"))
        .containsExactly(
            Run.of("a"),
            new Run("NBSP", true, "\u00A0"),
            new Run("⇥", true, "\t"),
            new Run("U+202E", true, ""),
            new Run("U+0007", true, ""));
  }

  @Test
  void aPageIsUtf8WhateverThePlane() {
    String text = "aé\u0E01ạ한漢\uD83D\uDC69\u200D\uD83C\uDF7C";
    assertThat(Utf8Page.safe(text)).isEqualTo(text);
    assertThat(Utf8Page.safe("plain")).isSameAs("plain");
    Utf8Page page = new Utf8Page(0);
    page.writeContent("x".repeat(1000));
    page.writeContent("\uD800".repeat(1000));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatCode(() -> page.writeTo(out)).doesNotThrowAnyException();
    assertThat(out.toString(UTF_8)).isEqualTo("x".repeat(1000) + "\uFFFD".repeat(1000));
  }

  private static List<String> signs(List<Run> runs) {
    return runs.stream().filter(Run::symbol).map(Run::text).toList();
  }
}
