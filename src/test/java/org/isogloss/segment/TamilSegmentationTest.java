package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class TamilSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("ta", "நான் வந்தேன். |நீ போனாய்.");
  }
}
