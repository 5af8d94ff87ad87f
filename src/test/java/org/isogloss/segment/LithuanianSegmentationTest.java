package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class LithuanianSegmentationTest {

  @Test
  void forExampleGoesOn() {
    assertSegments("lt", "Paimkite aliejaus, pvz. alyvuogių. |Tada ilsėkitės.");
  }
}
