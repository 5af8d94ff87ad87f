package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class CroatianSegmentationTest {

  @Test
  void forExampleGoesOn() {
    assertSegments("hr", "Uzmite ulje, npr. maslinovo. |Zatim odmorite.");
  }

  @Test
  void yearWithStopGoesOn() {
    assertSegments("hr", "Rođen je 1998. u Zagrebu. |Ondje živi.");
  }

  @Test
  void ordinalGoesOn() {
    assertSegments("hr", "Došao je 3. svibnja. |Padala je kiša.");
  }

  @Test
  void writtenAbbreviationCountsMoreThanItsVariant() {
    assertSegments("hr", "Živi u gradu St. Helier. |Ondje je lijepo.");
  }
}
