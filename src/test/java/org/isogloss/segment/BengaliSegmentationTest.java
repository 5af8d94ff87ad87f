package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class BengaliSegmentationTest {

  @Test
  void dandaEnds() {
    assertSegments("bn", "আমি এলাম। |তুমি গেলে।");
  }
}
