package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class KhmerSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("km", "ខ្ញុំមក។ |អ្នកទៅ។");
  }
}
