package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class EstonianSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("et", "Ta tuli 3. mail 1998. |Sadas.");
  }
}
