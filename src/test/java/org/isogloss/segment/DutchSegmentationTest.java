package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class DutchSegmentationTest {

  @Test
  void exampleGoesOn() {
    assertSegments("nl", "Neem olie, bijv. amandelolie. |Wacht even.");
  }

  @Test
  void doubledApostrophesClose() {
    assertSegments("nl", ",,Het doet pijn. '' |Zij stopte.");
  }
}
