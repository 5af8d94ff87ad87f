package org.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackedTextTest {

  private static final Cause SPACE = Cause.rule("clean.missing-space");
  private static final Cause TERM = Cause.row("glossary.term", 12, "milk duct");

  private static TrackedText often() {
    return TrackedText.of("often:Milk rays hurt.")
        .revise(new Layer("clean", List.of(Edit.of(6, "", " ", SPACE))))
        .revise(new Layer("glossary", List.of(Edit.of(7, "Milk rays", "Milk ducts", TERM))));
  }

  @Test
  void remembersWhatItWas() {
    assertThat(often().current()).isEqualTo("often: Milk ducts hurt.");
    assertThat(often().restore()).isEqualTo("often:Milk rays hurt.");
    assertThat(often().at(1)).isEqualTo("often: Milk rays hurt.");
  }

  @Test
  void namesTheCauseOfEachChange() {
    assertThat(often().changesSince(0))
        .extracting(change -> change.before() + "→" + change.after() + " " + change.cause().rule())
        .containsExactly("→  clean.missing-space", "Milk rays→Milk ducts glossary.term");
  }

  @Test
  void composesAnEditOfAnEdit() {
    TrackedText text =
        TrackedText.of("the head of the udder")
            .revise(new Layer("a", List.of(Edit.of(16, "udder", "breast", TERM))))
            .revise(new Layer("b", List.of(Edit.of(4, "head of the breast", "nipple", SPACE))));
    Change change = text.changesSince(0).get(0);
    assertThat(change.before()).isEqualTo("head of the udder");
    assertThat(change.after()).isEqualTo("nipple");
    assertThat(change.causes()).containsExactly(TERM, SPACE);
  }

  @Test
  void findsTheOriginalOfAStretch() {
    Span ducts = new Span(7, 17);
    assertThat(ducts.of(often().current())).isEqualTo("Milk ducts");
    assertThat(often().originalSpan(ducts).of(often().original())).isEqualTo("Milk rays");
  }

  @Test
  void keepsCodesWhereTheyStoodInWhatBothSidesShare() {
    TrackedText text =
        TrackedText.of("milk rays")
            .withCodes(
                List.of(
                    new InlineCode(5, InlineCode.Kind.OPEN, 1, "**", false),
                    new InlineCode(9, InlineCode.Kind.CLOSE, 1, "**", false)))
            .revise(new Layer("glossary", List.of(Edit.of(0, "milk rays", "milk ducts", TERM))));
    assertThat(text.codes()).extracting(InlineCode::offset).containsExactly(5, 10);
  }

  @Test
  void givesAnInsertionAtACutToTheNeighbourItBelongsTo() {
    TrackedText text = often();
    assertThat(text.slice(new Span(0, 7)).original()).isEqualTo("often:");
    assertThat(text.slice(new Span(7, 23)).original()).isEqualTo("Milk rays hurt.");
  }

  @Test
  void refusesEditsMadeForAnotherText() {
    assertThatThrownBy(
            () ->
                TrackedText.of("abc").revise(new Layer("x", List.of(Edit.of(0, "z", "y", SPACE)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x: no \"z\" at 0");
  }

  @Test
  void refusesEditsThatOverlap() {
    List<Edit> edits = List.of(Edit.of(0, "ab", "x", SPACE), Edit.of(1, "b", "y", SPACE));
    assertThatThrownBy(() -> new Layer("x", edits)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cuttingALongTextIntoManyPiecesTakesNoTime() {
    int count = 100_000;
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(Edit.of(7 * i + 3, "", " ", SPACE));
    }
    TrackedText text = TrackedText.of("ab:cd. ".repeat(count)).revise(new Layer("clean", edits));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < count; i++) {
            assertThat(text.slice(new Span(8 * i, 8 * i + 7)).original()).isEqualTo("ab:cd.");
          }
        });
  }
}
