package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.review.MarkedTexts.Mark;
import org.isogloss.review.MarkedTexts.Marks;
import org.isogloss.review.MarkedTexts.Term;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.Piece;
import org.isogloss.review.view.Run;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

/** Changes are shown as {before>after}, flags as !, terms as <row:text>. */
class MarkedTextsTest {

  private final MarkedTexts texts = new MarkedTexts(new VisibleText(Messages.english()));

  @Test
  void aTextWithoutMarksIsOnePiece() {
    assertThat(shown("abc", Marks.NONE)).isEqualTo("abc");
    assertThat(shown("", Marks.NONE)).isEmpty();
  }

  @Test
  void aChangeCarriesWhatStoodThere() {
    assertThat(shown("abcdef", changes(mark(0, 2, "x"), mark(4, 6, "y"))))
        .isEqualTo("{x>ab}cd{y>ef}");
  }

  @Test
  void aDeletionAndAnInsertionStandAtTheirPlaces() {
    assertThat(shown("ab", changes(mark(0, 0, "x"), mark(1, 1, "y"), mark(2, 2, "z"))))
        .isEqualTo("{x>}a{y>}b{z>}");
    assertThat(shown("", changes(mark(0, 0, "x")))).isEqualTo("{x>}");
    assertThat(shown("ab", changes(mark(0, 1, "")))).isEqualTo("{>a}b");
  }

  @Test
  void aChangeIsNotCutByAFlagThatCrossesItsEdge() {
    Marks marks = new Marks(List.of(mark(1, 4, "x")), List.of(new Span(3, 5)), List.of());
    assertThat(shown("abcdef", marks)).isEqualTo("a!{x>bcd}!ef");
  }

  @Test
  void aFlagBeyondTheTextIsCutOff() {
    Marks marks = new Marks(List.of(), List.of(new Span(1, 9)), List.of());
    assertThat(shown("ab", marks)).isEqualTo("a!b");
  }

  @Test
  void aTermCoversWhatItTouches() {
    Term term = new Term(new Span(1, 5), 12);
    assertThat(shown("abcdef", new Marks(List.of(), List.of(), List.of(term))))
        .isEqualTo("a<12:bcde>f");
    assertThat(shown("abcdef", new Marks(List.of(mark(3, 5, "x")), List.of(), List.of(term))))
        .isEqualTo("a<12:bc><12:{x>de}>f");
  }

  @Test
  void aStretchShowsTheChangesThatBeginInIt() {
    Marks marks = changes(mark(0, 2, "x"), mark(4, 8, "y"));
    assertThat(shown("abcdefghij", new Span(0, 6), marks)).isEqualTo("{x>ab}cd{y>ef}");
    assertThat(shown("abcdefghij", new Span(6, 10), marks)).isEqualTo("ghij");
    assertThat(shown("abcdefghij", new Span(2, 4), marks)).isEqualTo("cd");
  }

  private static Marks changes(Mark... changes) {
    return new Marks(List.of(changes), List.of(), List.of());
  }

  private static Mark mark(int start, int end, String before) {
    return new Mark(new Span(start, end), before, "c-1");
  }

  private String shown(String text, Marks marks) {
    return shown(text, new Span(0, text.length()), marks);
  }

  private String shown(String text, Span stretch, Marks marks) {
    Language english = texts.language(TestRun.EN);
    return texts.marked(text, stretch, english, marks).pieces().stream()
        .map(MarkedTextsTest::shown)
        .collect(Collectors.joining());
  }

  private static String shown(Piece piece) {
    String text = text(piece.after());
    String change = piece.isChange() ? "{" + text(piece.before()) + ">" + text + "}" : text;
    String flagged = piece.flagged() ? "!" + change : change;
    return piece.isTerm() ? "<" + piece.row() + ":" + flagged + ">" : flagged;
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
