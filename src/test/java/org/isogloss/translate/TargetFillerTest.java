package org.isogloss.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import java.util.List;
import org.isogloss.export.Examples;
import org.isogloss.text.Bead;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.Origin;
import org.isogloss.text.Segment;
import org.isogloss.text.Span;
import org.isogloss.text.State;
import org.isogloss.text.Unit;
import org.junit.jupiter.api.Test;

class TargetFillerTest {

  private final Document source =
      Examples.paragraphs("rest", EN, "Rest first. Then drink.", "Sleep well.");
  private final Document target =
      Examples.paragraphs("rest", VI, "Nghỉ rồi uống nước.", "Câu thêm.", "Ngủ ngon.");

  private static Bead bead(int s0, int s1, int t0, int t1, double confidence) {
    return new Bead(new Span(s0, s1), new Span(t0, t1), confidence);
  }

  @Test
  void anAlignedBeadIsATranslatedUnitNamedAfterItsFirstSourceSentence() {
    Unit merged = filled().units().get(0);
    assertThat(merged.id()).isEqualTo(source.segments().get(0).id().value());
    assertThat(merged.sourceText()).isEqualTo("Rest first. Then drink.");
    assertThat(merged.targetText()).isEqualTo("Nghỉ rồi uống nước.");
    assertThat(merged.state()).isEqualTo(State.TRANSLATED);
    assertThat(merged.origin()).isEqualTo(Origin.EXISTING_TRANSLATION);
    assertThat(merged.confidence()).isEqualTo(0.9);
  }

  @Test
  void whatOnlyTheTargetHasStandsWhereTheBeadsPutIt() {
    Unit added = filled().units().get(1);
    assertThat(added.source()).isEmpty();
    assertThat(added.targetText()).isEqualTo("Câu thêm.");
    assertThat(added.id()).isEqualTo(target.segments().get(1).id().value());
    assertThat(added.state()).isEqualTo(State.INITIAL);
    assertThat(added.origin()).isEqualTo(Origin.NONE);
  }

  @Test
  void sentencesLeftOutTogetherAreUnitsOfTheirOwn() {
    Bitext bitext =
        new TargetFiller()
            .fill(
                source,
                VI,
                target,
                List.of(bead(0, 2, 0, 0, 0), bead(2, 3, 0, 1, 1), bead(3, 3, 1, 3, 0)));
    assertThat(bitext.units())
        .extracting(unit -> unit.sourceText() + "|" + unit.targetText())
        .containsExactly(
            "Rest first.|",
            "Then drink.|",
            "Sleep well.|Nghỉ rồi uống nước.",
            "|Câu thêm.",
            "|Ngủ ngon.");
  }

  @Test
  void withoutAVersionEverySourceSentenceIsUntranslated() {
    Bitext bitext = new TargetFiller().fill(source, VI, null, List.of());
    assertThat(bitext.target()).isNull();
    assertThat(bitext.units()).hasSize(3).allMatch(unit -> unit.state() == State.INITIAL);
  }

  @Test
  void losesNoSentenceOfEitherSide() {
    assertThat(filled().units().stream().flatMap(unit -> unit.source().stream()).map(Segment::id))
        .isEqualTo(source.segments().stream().map(Segment::id).toList());
    assertThat(filled().units().stream().flatMap(unit -> unit.target().stream()).map(Segment::id))
        .isEqualTo(target.segments().stream().map(Segment::id).toList());
  }

  @Test
  void refusesBeadsThatLeaveASentenceOut() {
    assertThatThrownBy(
            () -> new TargetFiller().fill(source, VI, target, List.of(bead(0, 2, 0, 3, 1))))
        .hasMessage("rest: the beads end at source sentence 2 of 3");
    assertThatThrownBy(
            () -> new TargetFiller().fill(source, VI, target, List.of(bead(1, 3, 0, 3, 1))))
        .hasMessage("rest: a bead has the source sentences 1 to 3, but 0 of 3 were next");
  }

  private Bitext filled() {
    return new TargetFiller()
        .fill(
            source,
            VI,
            target,
            List.of(bead(0, 2, 0, 1, 0.9), bead(2, 2, 1, 2, 0), bead(2, 3, 2, 3, 0.8)));
  }
}
