package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class OwnAbbreviationsTest {

  private static final LocaleTag EN = LocaleTag.of("en");

  private static OwnAbbreviations own(String... lines) {
    return OwnAbbreviations.NONE.plus(EN, "own.txt", List.of(lines));
  }

  private static int sentences(String locale, OwnAbbreviations own, String text) {
    List<Span> found = Segmenters.forLocale(LocaleTag.of(locale), own).segment(text);
    return found.size();
  }

  @Test
  void aSentenceNeverEndsAfterAnAbbreviationOfYours() {
    String text = "The Zwk. Nord is shut. Go on.";
    assertThat(sentences("en", OwnAbbreviations.NONE, text)).isEqualTo(3);
    assertThat(sentences("en", own("Zwk."), text)).isEqualTo(2);
  }

  @Test
  void theLastFullStopMayBeLeftOut() {
    assertThat(sentences("en", own("# ours", "", "Zwk"), "The Zwk. Nord is shut.")).isEqualTo(1);
  }

  @Test
  void aTypeAfterATabSaysWhenTheSentenceGoesOn() {
    OwnAbbreviations own = own("Zwk.\tbefore-number");
    assertThat(sentences("en", own, "See Zwk. 7 of it.")).isEqualTo(1);
    assertThat(sentences("en", own, "See the Zwk. They left.")).isEqualTo(2);
  }

  @Test
  void anAbbreviationMayHaveSeveralWords() {
    String text = "Do it a. z. B. Baxa said so.";
    assertThat(sentences("en", own("a. z.\tinside"), text)).isEqualTo(1);
  }

  @Test
  void yoursCountsMoreThanOurs() {
    String text = "He saw the Dr. They left.";
    assertThat(sentences("en", OwnAbbreviations.NONE, text)).isEqualTo(1);
    assertThat(sentences("en", own("Dr.\tanywhere"), text)).isEqualTo(2);
  }

  @Test
  void thoseOfALanguageHoldInItsRegions() {
    String text = "The Zwk. Nord is shut.";
    assertThat(sentences("en-GB", own("Zwk."), text)).isEqualTo(1);
    assertThat(sentences("de", own("Zwk."), text)).isEqualTo(2);
    OwnAbbreviations british =
        OwnAbbreviations.NONE.plus(LocaleTag.of("en-GB"), "own.txt", List.of("Zwk."));
    assertThat(sentences("en", british, text)).isEqualTo(2);
  }

  @Test
  void filesOfOneLocaleAddUp() {
    OwnAbbreviations both = own("Zwk.").plus(EN, "more.txt", List.of("Qwk."));
    assertThat(sentences("en", both, "The Zwk. Nord and the Qwk. Nord are shut.")).isEqualTo(1);
  }

  @Test
  void everyWrongLineIsNamedWithItsFix() {
    assertThatThrownBy(
            () ->
                own(
                    "good.",
                    "x.\tnuon",
                    "x.\tinside\t!",
                    "...",
                    "one two. three.",
                    "a. b. c. d. e.",
                    "x".repeat(33)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.lines())
                    .satisfiesExactly(
                        line ->
                            assertThat(line)
                                .startsWith("own.txt:2: \"nuon\" is no type of abbreviation; write")
                                .contains("inside", "before-name", "anywhere"),
                        line -> assertThat(line).startsWith("own.txt:3:").contains("3 columns"),
                        line -> assertThat(line).startsWith("own.txt:4:").contains("no letter"),
                        line -> assertThat(line).startsWith("own.txt:5:").contains("full stop"),
                        line -> assertThat(line).startsWith("own.txt:6:").contains("4 words"),
                        line -> assertThat(line).startsWith("own.txt:7:").contains("32")));
  }
}
