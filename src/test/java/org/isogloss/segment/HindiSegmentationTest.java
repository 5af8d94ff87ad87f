package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class HindiSegmentationTest {

  @Test
  void dandaEnds() {
    assertSegments("hi", "हाथ धोएँ। |फिर आराम करें।");
  }
}
