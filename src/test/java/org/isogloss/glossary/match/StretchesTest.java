package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

/** How stretches lie to each other. */
class StretchesTest {

  @Test
  void aLongOneReachesOverTheShortOnesBehindIt() {
    Stretches stretches = new Stretches(List.of(new Span(0, 9), new Span(2, 3)));
    assertThat(stretches.contain(new Span(5, 9))).isTrue();
    assertThat(stretches.contain(new Span(5, 10))).isFalse();
    assertThat(stretches.containInMore(new Span(0, 9))).isFalse();
    assertThat(stretches.containInMore(new Span(0, 8))).isTrue();
    assertThat(stretches.touch(new Span(8, 12))).isTrue();
    assertThat(stretches.touch(new Span(9, 12))).isFalse();
  }

  @Test
  void theySayWhatLookingAtEachOneSays() {
    long seed = 20;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        spans.add(span(random));
      }
      spans.sort(null);
      Stretches stretches = new Stretches(spans);
      Span asked = span(random);
      String told = "seed " + seed + ": " + asked + " of " + spans;
      assertThat(stretches.contain(asked))
          .as(told)
          .isEqualTo(spans.stream().anyMatch(span -> span.contains(asked)));
      assertThat(stretches.containInMore(asked))
          .as(told)
          .isEqualTo(spans.stream().anyMatch(span -> span.contains(asked) && !span.equals(asked)));
      assertThat(stretches.touch(asked))
          .as(told)
          .isEqualTo(spans.stream().anyMatch(span -> span.overlaps(asked)));
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(12);
    return new Span(start, start + 1 + random.nextInt(5));
  }
}
