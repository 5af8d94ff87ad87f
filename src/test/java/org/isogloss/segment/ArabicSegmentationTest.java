package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ArabicSegmentationTest {

  @Test
  void arabicQuestionMarkEnds() {
    assertSegments("ar", "هل يؤلم؟ |توقفي الآن.");
  }

  @Test
  void fullStopEnds() {
    assertSegments("ar", "اغسلي يديك. |ثم استريحي.");
  }
}
