package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SloveneSegmentationTest {

  @Test
  void forExampleGoesOn() {
    assertSegments("sl", "Vzemite olje, npr. oljčno. |Potem počivajte.");
  }
}
