package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentScoreTest {

  private static List<NumberedBead> beads(String... lines) {
    return Arrays.stream(lines).map(NumberedBead::parse).toList();
  }

  @Test
  void theSameBeadsAreAllRight() {
    List<NumberedBead> gold = beads("[0]:[0]", "[1, 2]:[1]", "[]:[2]");
    AlignmentScore score = AlignmentScore.of(gold, gold);
    assertThat(score).isEqualTo(new AlignmentScore(3, 3, 3, 2, 2, 2));
    assertThat(score.f1()).isOne();
    assertThat(score.laxF1()).isOne();
  }

  @Test
  void aBeadThatSharesBothSidesIsNearOnly() {
    AlignmentScore score = AlignmentScore.of(beads("[0, 1]:[0]"), beads("[0]:[0]"));
    assertThat(score).isEqualTo(new AlignmentScore(1, 0, 1, 1, 0, 1));
  }

  @Test
  void aBeadThatSharesOneSideIsWrong() {
    AlignmentScore score = AlignmentScore.of(beads("[0]:[0]"), beads("[0]:[1]"));
    assertThat(score).isEqualTo(new AlignmentScore(1, 0, 0, 1, 0, 0));
    assertThat(score.f1()).isZero();
  }

  @Test
  void skipsCountInPrecisionAndNotInRecall() {
    AlignmentScore score =
        AlignmentScore.of(
            beads("[0]:[0]", "[1]:[]", "[]:[1]"), beads("[0]:[0]", "[1]:[]", "[2]:[]"));
    assertThat(score).isEqualTo(new AlignmentScore(3, 2, 2, 1, 1, 1));
    assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(score.recall()).isOne();
  }

  @Test
  void aBeadGivenTwiceCountsOnceAndAnEmptyOneNotAtAll() {
    AlignmentScore score =
        AlignmentScore.of(beads("[0]:[0]"), beads("[0]:[0]", "[0]:[0]", "[]:[]"));
    assertThat(score).isEqualTo(new AlignmentScore(1, 1, 1, 1, 1, 1));
  }

  @Test
  void documentsAreAddedAndNotAveraged() {
    AlignmentScore one = AlignmentScore.of(beads("[0]:[0]"), beads("[0]:[0]"));
    AlignmentScore two =
        AlignmentScore.of(beads("[0]:[0]", "[1]:[1]", "[2]:[2]"), beads("[0]:[1]"));
    assertThat(one.plus(two).precision()).isEqualTo(0.5);
    assertThat(one.plus(two).recall()).isEqualTo(0.25);
    assertThat(one.plus(two).f1()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void withoutBeadsEverythingIsZero() {
    assertThat(AlignmentScore.of(List.of(), List.of()).laxF1()).isZero();
  }

  @Test
  void readsBeadsOfOtherToolsToo() {
    assertThat(beads("[1,2]:[3]", "[ 4 ] : [5, 7]:0.31", "[]:[8,]:x"))
        .containsExactly(
            new NumberedBead(List.of(1, 2), List.of(3)),
            new NumberedBead(List.of(4), List.of(5, 7)),
            new NumberedBead(List.of(), List.of(8)));
  }

  @Test
  void refusesWhatIsNoBead() {
    assertThatThrownBy(() -> NumberedBead.parse("1:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write sentence numbers such as");
    assertThatThrownBy(() -> NumberedBead.parse("[1,,2]:[1]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"\" is no sentence number");
    assertThatThrownBy(() -> NumberedBead.parse("[99999999999]:[1]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no sentence number");
  }
}
