package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class SectionsTest {

  private static TextSide side(String... sentences) {
    return TextSide.plain(LocaleTag.of("en"), List.of(sentences));
  }

  @Test
  void cutsAtBlankLinesAndJoinsAgain() {
    Sections sections = Sections.atBlankLines(side("a", "", "b", "c"), side("A", "", "", "B", ""));
    assertThat(sections.parts()).hasSize(2);
    assertThat(sections.parts().get(1).source().sentences()).containsExactly("b", "c");
    Bead one = new Bead(new Span(0, 1), new Span(0, 1), 0.9);
    Bead rest = new Bead(new Span(0, 2), new Span(0, 2), 0.8);
    assertThat(sections.join(List.of(List.of(one), List.of(rest))).stream().map(BeadFormat::format))
        .containsExactly("[0]:[0]:0.90", "[1]:[1, 2]:1.00", "[2, 3]:[3, 4]:0.80");
  }

  @Test
  void blankLinesAtTheEndsAreNoBoundaries() {
    Sections sections = Sections.atBlankLines(side("", "a", ""), side("A"));
    assertThat(sections.parts()).hasSize(1);
    assertThat(sections.parts().get(0).source().sentences()).hasSize(3);
  }

  @Test
  void refusesUnequalNumbersOfBlocks() {
    assertThatThrownBy(() -> Sections.atBlankLines(side("a", "", "b"), side("A")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the source has 2 blocks and the target 1");
  }
}
