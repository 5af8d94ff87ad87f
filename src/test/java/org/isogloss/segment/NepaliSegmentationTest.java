package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class NepaliSegmentationTest {

  @Test
  void dandaEnds() {
    assertSegments("ne", "म आएँ। |तिमी गयौ।");
  }
}
