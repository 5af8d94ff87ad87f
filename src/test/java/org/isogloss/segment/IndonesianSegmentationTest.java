package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class IndonesianSegmentationTest {

  @Test
  void degreeGoesOn() {
    assertSegments("id", "Kami bertemu dr. Sari. |Dia ramah.");
  }
}
