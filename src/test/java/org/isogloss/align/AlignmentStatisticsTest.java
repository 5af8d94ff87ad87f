package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class AlignmentStatisticsTest {

  private static TextSide side(String... sentences) {
    return TextSide.plain(LocaleTag.of("en"), List.of(sentences));
  }

  @Test
  void countsCharactersWithoutWhiteSpace() {
    assertThat(AlignmentStatistics.of(side("a b", "c"), side("déf\u00A0g")))
        .isEqualTo(new AlignmentStatistics(1, 3, 4, 2, 1));
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
    AlignmentStatistics seen = new AlignmentStatistics(3, 9700, 11_700, 200, 200);
    assertThat(seen.ratio()).isEqualTo(1.2);
    assertThat(AlignmentStatistics.empty().ratio()).isEqualTo(1);
    assertThat(new AlignmentStatistics(1, 300, 9_000_000, 1, 1).ratio()).isEqualTo(10);
  }
}
