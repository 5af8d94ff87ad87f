package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class KoreanSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("ko", "나는 왔다. |너는 갔다.");
  }
}
