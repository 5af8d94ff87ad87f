package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class FinnishSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("fi", "Hän tuli 3. toukokuuta 1998. |Satoi.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("fi", "Ota öljyä, esim. oliiviöljyä. |Lepää sitten.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("fi", "Hän osti päärynöitä, luumuja jne. |Sitten hän lähti.");
  }

  @Test
  void numberBeforeCapitalEnds() {
    assertSegments("fi", "Laulu nousi sijalle 13. |Levy ilmestyi silti.");
  }
}
