package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class LatvianSegmentationTest {

  @Test
  void forExampleGoesOn() {
    assertSegments("lv", "Ņemiet eļļu, piem., olīveļļu. |Tad atpūtieties.");
  }

  @Test
  void millionBeforeStarterEnds() {
    assertSegments("lv", "Tas maksā 5 milj. |Tas ir daudz.");
  }
}
