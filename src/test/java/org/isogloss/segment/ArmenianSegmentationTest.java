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

  @Test
  void ellipsisSignBeforeSmallLetterGoesOn() {
    assertSegments("hy", "Ես… չգիտեմ։ |Լավ։");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("hy", "Ես չգիտեմ... |Նա գնաց։");
  }

  @Test
  void quoteStays() {
    assertSegments("hy", "Նա ասաց. «Ես գալիս եմ»։ |Մենք լռեցինք։");
  }

  @Test
  void itemsEnd() {
    assertSegments("hy", "1. Լվացեք բաժակը։ |2. Չորացրեք բաժակը։");
  }

  @Test
  void dottedDateGoesOn() {
    assertSegments("hy", "Նա եկավ 03.05.1998-ին։ |Անձրև էր։");
  }

  @Test
  void addressGoesOn() {
    assertSegments("hy", "Կարդացեք www.example.am կայքում։ |Անվճար է։");
  }

  @Test
  void initialsGoOn() {
    assertSegments("hy", "Հ. Թումանյանի գիրքը բարակ է։ |Կարդա։");
  }

  @Test
  void exclamationInsideGoesOn() {
    assertSegments("hy", "Ա՜խ, ինչ լավ է։ |Շնորհակալ եմ։");
  }

  @Test
  void asciiExclamationEnds() {
    assertSegments("hy", "Արի! |Շտապիր։");
  }

  @Test
  void colonBeforeTimeIsNoEnd() {
    assertSegments("hy", "Գնացքը 9:45-ին է: |Շտապիր:");
  }

  @Test
  void manyStopsGoOn() {
    assertSegments("hy", "Մ.թ.ա. 300 թվականին էր։ |Ոչ ոք չգիտի։");
  }

  @Test
  void bracketedSentenceStandsAlone() {
    assertSegments("hy", "(Կցավի։) |Կանգ առ։");
  }
}
