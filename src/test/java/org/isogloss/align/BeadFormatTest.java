package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isogloss.text.Bead;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class BeadFormatTest {

  @Test
  void writesSentenceNumbersAndTwoDecimals() {
    assertThat(BeadFormat.format(new Bead(new Span(0, 1), new Span(0, 2), 0.9666)))
        .isEqualTo("[0]:[0, 1]:0.97");
  }

  @Test
  void writesNothingAsEmptyBrackets() {
    assertThat(BeadFormat.format(new Bead(new Span(3, 3), new Span(4, 5), 0.5)))
        .isEqualTo("[]:[4]:0.50");
  }

  @Test
  void readsWhatItWrites() {
    assertThat(BeadFormat.parse("[7, 8]:[9]:0.25"))
        .isEqualTo(new Bead(new Span(7, 9), new Span(9, 10), 0.25));
  }

  @Test
  void readsGoldWithoutConfidence() {
    assertThat(BeadFormat.parse("[]:[2]")).isEqualTo(new Bead(new Span(0, 0), new Span(2, 3), 1));
  }

  @Test
  void saysWhatALineShouldLookLike() {
    assertThatThrownBy(() -> BeadFormat.parse("0 - 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"0 - 1\" is no bead; write sentence numbers such as [0]:[0, 1]:0.97");
  }

  @Test
  void refusesSentencesThatAreNoNeighbours() {
    assertThatThrownBy(() -> BeadFormat.parse("[0, 2]:[1]"))
        .hasMessageContaining("2 is out of order");
  }

  @Test
  void refusesAConfidenceOverOne() {
    assertThatThrownBy(() -> BeadFormat.parse("[0]:[1]:1.5")).hasMessageContaining("from 0 to 1");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatThrownBy(() -> BeadFormat.parse("[0,]:[1]"))
        .hasMessageContaining("\"\" is no sentence number");
  }
}
