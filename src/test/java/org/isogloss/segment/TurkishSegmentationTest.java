package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class TurkishSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("tr", "Dr. Yılmaz geldi. |Yorgundu.");
  }
}
