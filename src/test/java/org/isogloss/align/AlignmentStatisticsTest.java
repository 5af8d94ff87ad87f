package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class AlignmentStatisticsTest {

  private static TextSide side(String... sentences) {
    return TextSide.plain(LocaleTag.of("en"), List.of(sentences));
  }

  @Test
  void countsCharactersWithoutWhiteSpace() {
    AlignmentStatistics statistics =
        AlignmentStatistics.of(side("a b", " ", "c"), side("déf\u00A0g"));
    assertThat(statistics.source().total()).isEqualTo(3);
    assertThat(statistics.source().sentences()).isEqualTo(2);
    assertThat(statistics.target().total()).isEqualTo(4);
  }

  @Test
  void mergesInAnyOrder() {
    AlignmentStatistics a = AlignmentStatistics.of(side("one"), side("uno dos"));
    AlignmentStatistics b = AlignmentStatistics.of(side("two", "three"), side("dos"));
    AlignmentStatistics c = AlignmentStatistics.of(side(), side("x"));
    assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(b.plus(a)));
    assertThat(AlignmentStatistics.empty().plus(a)).isEqualTo(a);
  }

  @Test
  void learnsHowLongTranslationsAre() {
    TextSide source = side("a".repeat(97));
    TextSide target = side("b".repeat(117));
    AlignmentStatistics seen = AlignmentStatistics.of(source, target);
    for (int i = 1; i < 100; i++) {
      seen = seen.plus(AlignmentStatistics.of(source, target));
    }
    assertThat(seen.ratio()).isCloseTo(117.0 / 97, offset(0.01));
    assertThat(AlignmentStatistics.empty().ratio()).isEqualTo(1);
  }

  @Test
  void whatOnlyOneSideHasDoesNotMakeTranslationsLonger() {
    TextSide source = side("Red is a colour.", "Green as well.", "What of blue?");
    TextSide target =
        side(
            "Rojo es un color.", "Verde también.", "¿Y el azul?", "x".repeat(1_000_000), "Y rosa.");
    assertThat(AlignmentStatistics.of(source, target).ratio()).isBetween(0.5, 2.0);
  }

  @Test
  void noLanguageIsTenTimesAsLongAsAnother() {
    TextSide source = side("a".repeat(10));
    TextSide target = side("b".repeat(390));
    assertThat(AlignmentStatistics.of(source, target).ratio()).isEqualTo(10);
    assertThat(AlignmentStatistics.of(target, source).ratio()).isEqualTo(0.1);
  }
}
