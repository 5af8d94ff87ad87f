package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class HebrewSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("he", "באתי. |הלכת.");
  }

  @Test
  void acronymGoesOn() {
    assertSegments("he", "ד\"ר לוי וגב' כהן באו. |הם ישבו.");
  }

  @Test
  void letterAfterQuoteMarkIsNoInitial() {
    assertSegments("he", "היא גרה בארה\"ב. |הוא גר כאן.");
  }

  @Test
  void initialsInARowGoOn() {
    assertSegments("he", "הספר של א. ב. לוי דק. |קרא אותו.");
  }
}
