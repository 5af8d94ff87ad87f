package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.segment.Segmenting.segments;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no writer means: nothing is thrown, nothing is lost. */
class BadTextTest {

  private static List<Span> segment(String locale, String text) {
    List<Span> spans = Segmenters.forLocale(new LocaleTag(locale)).segment(text);
    Lossless.check(text, spans);
    return spans;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "vi", "zh", "th", "ar", "und"})
  void emptyAndWhiteTextsHaveNoSentence(String locale) {
    for (String text : List.of("", " ", "\n\r\n", "\t\u00A0\u3000", "\u2028\u2029\u0085")) {
      assertThat(segment(locale, text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh", "und"})
  void aMegabyteWithoutAStopIsOneSentence(String locale) {
    String text = "word ".repeat(200_000).strip();
    assertThat(segment(locale, text)).containsExactly(new Span(0, text.length()));
    String solid = "字".repeat(500_000);
    assertThat(segment(locale, solid)).containsExactly(new Span(0, solid.length()));
  }

  @Test
  void aMegabyteOfAbbreviationsIsOneSentence() {
    String text = "e.g. ".repeat(200_000) + "this";
    assertThat(segment("en", text)).containsExactly(new Span(0, text.length()));
  }

  @Test
  void loneSurrogatesAreCharactersLikeOthers() {
    assertThat(segments("en", "A \uD83D came. It \uDE00 left. \uDE00\uD83D"))
        .containsExactly("A \uD83D came.", "It \uDE00 left.", "\uDE00\uD83D");
    segment("vi", "\uD83D.\uDE00. \uD83D! \uDE00");
  }

  @Test
  void nulBreaksNothing() {
    assertThat(segments("en", "It \0 rains. We stay.\0"))
        .containsExactly("It \0 rains.", "We stay.\0");
    segment("en", "\0");
    segment("en", "a.\0 \0B. \0");
  }

  @Test
  void marksOfDirectionAreKept() {
    String text = "\u202Bقال نعم.\u202C \u200Fثم ذهب. \u2067آه!\u2069";
    assertThat(String.join(" ", segments("ar", text))).isEqualTo(text);
    assertThat(segments("en", "It rains.\u200F We stay.\u200E")).hasSize(2);
  }

  @Test
  void aLocaleWithoutRulesOfItsOwnHasThoseForAny() {
    assertThat(segments("gsw", "Es rägnet. Mir blybe.")).hasSize(2);
    String text = "One. Two! (Three.) And 3.5 at U.S. bases.";
    assertThat(segment("und", text)).isEqualTo(segment("gsw", text));
  }
}
