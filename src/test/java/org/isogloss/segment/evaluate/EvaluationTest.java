package org.isogloss.segment.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.segment.SentenceSegmenter;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  /** A paragraph with {@code |} where a sentence ends. */
  private static GoldParagraph gold(String marked) {
    return new GoldParagraph(marked.replace("|", ""), ends(marked));
  }

  /** Segments as a mark says, whatever the text. */
  private static SentenceSegmenter says(String marked) {
    return text -> {
      List<Span> spans = new ArrayList<>();
      int start = 0;
      for (int end : ends(marked)) {
        spans.add(new Span(start, end));
        start = end;
      }
      spans.add(new Span(start, text.length()));
      return spans;
    };
  }

  private static List<Integer> ends(String marked) {
    List<Integer> ends = new ArrayList<>();
    for (int at = marked.indexOf('|'); at >= 0; at = marked.indexOf('|', at + 1)) {
      ends.add(at - ends.size());
    }
    return ends;
  }

  private static Evaluation evaluate(String expected, String found) {
    return Evaluation.of(List.of(gold(expected)), says(found));
  }

  @Test
  void countsBreaksThatAreRightMissedAndMadeUp() {
    Evaluation evaluation = evaluate("a. |b. |c d. e", "a. |b. c |d. |e");
    assertThat(evaluation.all()).isEqualTo(new Counts(2, 3, 1));
    assertThat(evaluation.sentences()).isEqualTo(3);
  }

  @Test
  void doesNotCountTheEndOfAParagraph() {
    assertThat(evaluate("One.", "One.").all()).isEqualTo(Counts.NONE);
  }

  @Test
  void doesNotCareOnWhichSideOfABreakTheSpaceIs() {
    assertThat(evaluate("a.| b", "a. |b").all()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void looksAtBreaksAfterTerminalPunctuationAlone() {
    Evaluation evaluation = evaluate("Title |a. |b", "Title a. |b");
    assertThat(evaluation.all()).isEqualTo(new Counts(2, 1, 1));
    assertThat(evaluation.afterPunctuation()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void quotesAndBracketsMayCloseAfterThePunctuation() {
    String gold = "(„a!“ ) |« b ? » |c… |好。|d; |e: |f";
    assertThat(evaluate(gold, "").afterPunctuation()).isEqualTo(new Counts(4, 0, 0));
    assertThat(evaluate(") |a", "").afterPunctuation()).isEqualTo(Counts.NONE);
  }

  @Test
  void nothingToFindAndNothingFoundIsPerfect() {
    assertThat(Counts.NONE.precision()).isEqualTo(1);
    assertThat(Counts.NONE.recall()).isEqualTo(1);
    assertThat(Counts.NONE.f1()).isEqualTo(1);
  }

  @Test
  void f1IsTheHarmonicMean() {
    Counts counts = new Counts(4, 5, 3);
    double mean = 2 / (1 / counts.precision() + 1 / counts.recall());
    assertThat(counts.f1()).isCloseTo(mean, within(1e-12));
  }

  @Test
  void asksForOneParagraphAtATime() {
    List<String> asked = new ArrayList<>();
    Evaluation.of(
        List.of(gold("a. |b"), gold("c")),
        text -> {
          asked.add(text);
          return List.of();
        });
    assertThat(asked).containsExactly("a. b", "c");
  }
}
