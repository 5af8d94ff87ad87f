package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessSegmentationTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "word",
          "Dr",
          "7",
          ".",
          ".",
          "!",
          "?",
          "…",
          "。",
          "！",
          " ",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u3000",
          "\u2028",
          "\u0085",
          "\"",
          "'",
          "''",
          "“",
          "”",
          "«",
          "»",
          "(",
          ")",
          "[6]",
          "[",
          "」",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u200F",
          "\u202E",
          "\u0301",
          "\uFE0F",
          "\u200D",
          "漢",
          "ก",
          "אב",
          "https://x.org/a.b",
          "{n}",
          "1.",
          "z.",
          "e.g.",
          "U.S.");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "vi", "zh", "th", "ar", "el", "gsw"})
  void keepsEveryCharacterOfAnyText(String locale) {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(14); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString(), locale, seed);
    }
  }

  private static void check(String text, String locale, long seed) {
    List<Span> spans = Segmenters.forLocale(LocaleTag.of(locale)).segment(text);
    String as = "seed " + seed + ", " + locale + ", text <" + text + ">, spans " + spans;
    int reached = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(as).isGreaterThanOrEqualTo(reached);
      assertThat(isWhite(text.substring(reached, span.start()))).as(as).isTrue();
      assertThat(span.isEmpty()).as(as).isFalse();
      assertThat(Characters.isWhite(text.charAt(span.start()))).as(as).isFalse();
      assertThat(Characters.isWhite(text.charAt(span.end() - 1))).as(as).isFalse();
      if (reached > 0) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        assertThat(graphemes.isBoundary(span.start())).as(as).isTrue();
      }
      reached = span.end();
    }
    assertThat(isWhite(text.substring(reached))).as(as).isTrue();
  }

  private static boolean isWhite(String text) {
    return text.chars().allMatch(c -> Characters.isWhite((char) c));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u3000\t"})
  void findsNothingInWhiteSpace(String text) {
    assertThat(Segmenters.forLocale(LocaleTag.of("en")).segment(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.", "....", "))))", "[1].", "\u0301"})
  void takesAMegabyteWithoutAStop(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    for (String locale : List.of("en", "vi")) {
      assertThat(Segmenters.forLocale(LocaleTag.of(locale)).segment(text))
          .containsExactly(new Span(0, text.length()));
    }
  }

  @Test
  void givesEveryThreadTheSame() {
    SentenceSegmenter segmenter = Segmenters.forLocale(LocaleTag.of("en"));
    String text = "It hurts. Does it help? Wait here. ".repeat(50);
    List<Span> expected = segmenter.segment(text);
    List<List<Span>> found =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> segmenter.segment(text))
            .toList();
    assertThat(expected).hasSize(150);
    assertThat(found).allMatch(expected::equals);
  }
}
