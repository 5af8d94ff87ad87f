package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class AmharicSegmentationTest {

  @Test
  void fullStopEnds() {
    assertSegments("am", "እኔ መጣሁ። |አንተ ሄድክ።");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("am", "የት ነበርክ? |አላውቅም።");
  }

  @Test
  void ethiopicQuestionMarkEnds() {
    assertSegments("am", "የት ነበርክ፧ |አላውቅም።");
  }

  @Test
  void exclamationEnds() {
    assertSegments("am", "ና! |ቶሎ በል።");
  }

  @Test
  void missingSpaceEnds() {
    assertSegments("am", "እኔ መጣሁ።|አንተ ሄድክ።");
  }

  @Test
  void twoWordSpacesAreAFullStop() {
    assertSegments("am", "እኔ መጣሁ፡፡ |አንተ ሄድክ፡፡");
  }

  @Test
  void yearGoesOn() {
    assertSegments("am", "በ1990 ዓ.ም. ተወለደ። |አሁን አደገ።");
  }
}
