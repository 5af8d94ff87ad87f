package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void aLongTextIsCutAtACharacter() {
    assertThat(Quotes.shortened("short\ntext ")).isEqualTo("short text");
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC66";
    String cut = Quotes.shortened("x".repeat(135) + family.repeat(9));
    assertThat(cut).isEqualTo("x".repeat(135) + "…");
    assertThat(Quotes.shortened("z" + "\u0301".repeat(500))).hasSizeLessThan(200);
  }

  @Test
  void aPairMayLackASide() {
    assertThat(Quotes.pair("a", "b")).isEqualTo("\u2068a\u2069 → \u2068b\u2069");
    assertThat(Quotes.pair("", "b")).isEqualTo("b");
    assertThat(Quotes.pair("a", "")).isEqualTo("a");
  }
}
