package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class HungarianSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("hu", "Május 3. reggelén jött. |Esett.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("hu", "Vegyen olajat, pl. olívaolajat. |Aztán pihenjen.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("hu", "Körtét, szilvát stb. |Aztán elment.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("hu", "1998. május 3-án jött. |Esett.");
  }
}
