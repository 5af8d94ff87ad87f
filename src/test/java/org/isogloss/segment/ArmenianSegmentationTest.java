package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ArmenianSegmentationTest {

  @Test
  void fullStopEnds() {
    assertSegments("hy", "Ես եկա։ |Դու գնացիր։");
  }

  @Test
  void colonIsAFullStop() {
    assertSegments("hy", "Ես եկա: |Դու գնացիր:");
  }

  @Test
  void dotIsNoFullStop() {
    assertSegments("hy", "Նա ասաց. Ես գալիս եմ։ |Մենք լռեցինք։");
  }

  @Test
  void questionInsideGoesOn() {
    assertSegments("hy", "Ինչո՞ւ եկար այսօր։ |Չգիտեմ։");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("hy", "Դե... չգիտեմ։ |Լավ։");
  }

  @Test
  void clockGoesOn() {
    assertSegments("hy", "Ժամը 10:30 է։ |Շտապիր։");
  }

  @Test
  void yearGoesOn() {
    assertSegments("hy", "Նա ծնվել է 1998 թ. Երևանում։ |Ապրում է այնտեղ։");
  }
}
