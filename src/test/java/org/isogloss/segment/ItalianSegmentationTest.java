package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ItalianSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("it", "Il dott. Rossi è arrivato. |Era tardi.");
  }
}
