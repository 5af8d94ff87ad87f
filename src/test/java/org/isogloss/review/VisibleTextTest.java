package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.review.view.Run;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private final VisibleText visible = new VisibleText(Messages.english());

  @Test
  void aBidiOverrideIsShownNotObeyed() {
    assertThat(visible.plain("user\u202Etxt.exe"))
        .containsExactly(
            new Run("user", false), new Run("U+202E", true), new Run("txt.exe", false));
  }

  @Test
  void joinersAndDirectionMarksStay() {
    String persian = "می\u200Cخواهم\u200F 👩\u200D🍼";
    assertThat(visible.plain(persian)).containsExactly(new Run(persian, false));
  }

  @Test
  void whatNobodySeesHasASignInsideAChange() {
    assertThat(signs(visible.changed("a\u00A0\u200B\u202F\u00AD\t\r\n\uFEFF\u2009")))
        .containsExactly("NBSP", "ZWSP", "NNBSP", "SHY", "⇥", "␍", "↵", "U+FEFF", "U+2009");
    assertThat(visible.plain("a\u00A0b\n")).containsExactly(new Run("a\u00A0b\n", false));
  }

  @Test
  void spacesHaveASignWhereNothingElseChanged() {
    assertThat(signs(visible.changed("  "))).containsExactly("␣", "␣");
    assertThat(signs(visible.changed("a b"))).isEmpty();
    assertThat(signs(visible.changed(""))).containsExactly("‸");
  }

  @Test
  void aTowerOfCombiningMarksIsFoldedIntoItsHeight() {
    List<Run> runs = visible.plain("z" + "\u0301".repeat(10_000) + "a");
    assertThat(runs)
        .containsExactly(
            new Run("z" + "\u0301".repeat(8), false),
            new Run("+9,992 combining marks", true),
            new Run("a", false));
  }

  @Test
  void controlsLoneSurrogatesAndNoncharactersBecomeTheirCodePoints() {
    assertThat(signs(visible.plain("\u0000\u001B\uD800x\uFFFE\u2028\u0085" + "\uDBFF\uDFFF")))
        .containsExactly("U+0000", "U+001B", "U+D800", "U+FFFE", "U+2028", "U+0085", "U+10FFFF");
  }

  @Test
  void aPageHoldsNothingThatCannotBeWritten() {
    assertThat(VisibleText.page("a\u0000\uD800\uFFFE\r\nb\u202Ec\u2068d\u2069"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFD \nb[U+202E]c\u2068d\u2069");
    assertThat(VisibleText.page("z" + "\u0301".repeat(10) + "y"))
        .isEqualTo("z" + "\u0301".repeat(8) + "[+2]y");
  }

  private static List<String> signs(List<Run> runs) {
    return runs.stream().filter(Run::symbol).map(Run::text).toList();
  }
}
