package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

  private static Decision decide(String text, String... lines) {
    Place place = Objects.requireNonNull(new PlaceScanner(text, "", false).next());
    return Abbreviations.of(List.of(lines)).decide(place, Language.UNKNOWN);
  }

  @Test
  void refusesALineOutsideASection() {
    assertThatThrownBy(() -> Abbreviations.of(List.of("Dr.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Dr.\"")
        .hasMessageContaining("section");
  }

  @Test
  void refusesAnAbbreviationWithoutFullStop() {
    assertThatThrownBy(() -> Abbreviations.of(List.of("[inside]", "Dr")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends with a full stop");
  }

  @Test
  void refusesAnUnknownSection() {
    assertThatThrownBy(() -> Abbreviations.of(List.of("[before-lunch]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write [before-name]");
  }

  @Test
  void findsAListedWordCapitalised() {
    assertThat(decide("Ca. Ten", "[inside]", "ca.")).isEqualTo(Decision.JOIN);
  }

  @Test
  void knowsNothingOfAWordThatOnlyEndsLikeOne() {
    assertThat(decide("Inca. Ten", "[inside]", "ca.")).isEqualTo(Decision.OPEN);
  }

  @Test
  void asksForANumberWhereOneShouldFollow() {
    assertThat(decide("No. 7", "[before-number]", "No.")).isEqualTo(Decision.JOIN);
    assertThat(decide("No. XII", "[before-number]", "No.")).isEqualTo(Decision.JOIN);
    assertThat(decide("No. Never", "[before-number]", "No.")).isEqualTo(Decision.OPEN);
    assertThat(decide("No. (-)", "[before-number]", "No.")).isEqualTo(Decision.OPEN);
  }

  @Test
  void findsTheWordsOfOneWithSpaces() {
    assertThat(decide("i. d. R. so", "[inside]", "i. d. R.")).isEqualTo(Decision.JOIN);
  }

  @Test
  void everyListIsWellFormed() {
    for (String code :
        List.of("cs", "de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "ru", "tr", "vi")) {
      assertThat(Language.of(code).abbreviations()).isNotNull();
      assertThat(Language.of(code).starters()).as(code).hasSizeGreaterThan(20);
    }
  }
}
