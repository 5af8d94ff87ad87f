package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Supplier;
import org.isogloss.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cleaning takes time in proportion to a block's length, whatever the block is made of. */
class LongTextsTest {

  /** Not a measure: quadratic work on these texts takes longer than anybody waits. */
  private static final Duration SOON = Duration.ofMinutes(2);

  @ParameterizedTest
  @CsvSource({"zh", "en", "vi"})
  void marksInATextWithoutSpaces(String locale) {
    String text = "母乳是最好的食物,".repeat(50_000);
    assertThat(soon(() -> Texts.cleaned(text, locale))).isEqualTo(text);
  }

  @Test
  void addressesBetweenClustersThatDoNotCompose() {
    String text = "x\u0301 a@b.example ".repeat(50_000).strip();
    assertThat(soon(() -> Texts.cleaned(text, "en"))).isEqualTo(text);
  }

  @Test
  void addressesBetweenClustersThatCompose() {
    String text = "e\u0301 a@b.example ".repeat(50_000).strip();
    assertThat(soon(() -> Texts.cleaned(text, "en"))).isEqualTo(text.replace("e\u0301", "é"));
  }

  @Test
  void gluedWordsBetweenAddresses() {
    StringBuilder text = new StringBuilder("Mother sleeps. Mother eats.");
    for (int i = 0; i < 5_000; i++) {
      text.append(" The s").append(letters(i)).append("Mother a@b.example naps.");
    }
    Document read = Texts.plain("en", text.toString());
    assertThat(soon(() -> new Cleaner().clean(read)).findings()).hasSize(5_000);
  }

  @Test
  void aSpaceIsMissingOnlyBetweenWordsOfOrdinaryLength() {
    assertThat(Texts.cleaned("She sleeps:Milk is " + "m".repeat(65) + ":Milk", "en"))
        .isEqualTo("She sleeps: Milk is " + "m".repeat(65) + ":Milk");
  }

  private static <T> T soon(Supplier<T> work) {
    return assertTimeoutPreemptively(SOON, work::get);
  }

  /** Six letters that stand for a number. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0, rest = number; i < 6; i++, rest /= 10) {
      letters.append((char) ('a' + rest % 10));
    }
    return letters.toString();
  }
}
