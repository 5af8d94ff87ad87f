package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class PolishSegmentationTest {

  @Test
  void exampleGoesOn() {
    assertSegments("pl", "Weź olej, np. migdałowy. |Poczekaj.");
  }
}
