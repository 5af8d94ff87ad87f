package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SwedishSegmentationTest {

  @Test
  void forExampleGoesOn() {
    assertSegments("sv", "Ta olja, t.ex. olivolja. |Vila sedan.");
  }

  @Test
  void thatIsGoesOn() {
    assertSegments("sv", "I morgon, d.v.s. på onsdag, åker vi. |Kom med.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("sv", "Han köpte päron, plommon osv. |Sedan gick han.");
  }

  @Test
  void clockGoesOn() {
    assertSegments("sv", "Vi ses kl. 9.30 i morgon. |Kom i tid.");
  }

  @Test
  void quoteGoesOn() {
    assertSegments("sv", "\"Kommer du?\" frågade han. |Hon skrattade.");
  }
}
