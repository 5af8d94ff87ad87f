package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class PortugueseSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("pt", "A Sra. Lima chegou. |Estava cansada.");
  }
}
