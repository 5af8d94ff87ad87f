package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class NorwegianSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("nb", "Hun kom den 3. mai 1998. |Det regnet.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("nb", "Ta olje, f.eks. olivenolje. |Hvil så.");
  }
}
