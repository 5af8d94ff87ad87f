package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class RomanianSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("ro", "Dl. Popescu și dna. Ionescu au venit. |S-au așezat.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("ro", "A cumpărat pere, prune etc. |Apoi a plecat.");
  }
}
