package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.review.MarkedTexts.Mark;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.Piece;
import org.isogloss.review.view.Run;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextsTest {

  private final MarkedTexts texts = new MarkedTexts(new VisibleText(Messages.english()));

  @Test
  void aTextWithoutMarksIsOnePiece() {
    assertThat(shown("abc", List.of(), List.of())).isEqualTo("abc");
    assertThat(shown("", List.of(), List.of())).isEmpty();
  }

  @Test
  void marksCutTheTextAndCarryTheirNumbers() {
    assertThat(shown("abcdef", List.of(mark(0, 2, 1), mark(4, 6, 2)), List.of()))
        .isEqualTo("{ab}1cd{ef}2");
  }

  @Test
  void aMarkWithoutWidthStandsAtItsPlace() {
    assertThat(shown("ab", List.of(mark(0, 0, 1), mark(1, 1, 2), mark(2, 2, 3)), List.of()))
        .isEqualTo("{‸}1a{‸}2b{‸}3");
    assertThat(shown("", List.of(mark(0, 0, 1)), List.of())).isEqualTo("{‸}1");
  }

  @Test
  void aFlagMayCrossTheEdgeOfAMark() {
    assertThat(shown("abcdef", List.of(mark(1, 4, 1)), List.of(new Span(3, 5))))
        .isEqualTo("a{bc}{!d}1!ef");
  }

  @Test
  void aFlagBeyondTheTextIsCutOff() {
    assertThat(shown("ab", List.of(), List.of(new Span(1, 9)))).isEqualTo("a!b");
  }

  private static Mark mark(int start, int end, int number) {
    return new Mark(new Span(start, end), Integer.toString(number), "", "");
  }

  private String shown(String text, List<Mark> marks, List<Span> flags) {
    Language english = Language.of(TestRun.EN);
    MarkedText marked = texts.marked(text, english, Piece.Kind.INSERTED, marks, flags);
    return marked.pieces().stream().map(MarkedTextsTest::shown).collect(Collectors.joining());
  }

  private static String shown(Piece piece) {
    String text =
        (piece.flagged() ? "!" : "")
            + piece.runs().stream().map(Run::text).collect(Collectors.joining());
    return piece.kind() == Piece.Kind.PLAIN ? text : "{" + text + "}" + piece.number();
  }
}
