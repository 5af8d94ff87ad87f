package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class CzechSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("cs", "Přišla 3. května. |Pršelo.");
  }

  @Test
  void exampleGoesOn() {
    assertSegments("cs", "Vezměte olej, např. mandlový. |Počkejte.");
  }
}
