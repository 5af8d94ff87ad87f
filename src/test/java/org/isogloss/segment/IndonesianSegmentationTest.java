package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class IndonesianSegmentationTest {

  @Test
  void degreeGoesOn() {
    assertSegments("id", "Kami bertemu dr. Sari. |Dia ramah.");
  }

  @Test
  void titleGoesOn() {
    assertSegments("id", "Bapak Dr. Budi dan Prof. Sari datang. |Mereka duduk.");
  }
}
