package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ArabicSegmentationTest {

  @Test
  void arabicQuestionMarkEnds() {
    assertSegments("ar", "هل يؤلم؟ |توقفي الآن.");
  }

  @Test
  void fullStopEnds() {
    assertSegments("ar", "اغسلي يديك. |ثم استريحي.");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("ar", "أين كنت؟ |لا أعرف.");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("ar", "جاء د. سامي إلى البيت. |جلسنا معا.");
  }

  @Test
  void manyStopsGoOn() {
    assertSegments("ar", "ولد عام 300 ق.م. في روما. |لا أحد يعرف.");
  }

  @Test
  void exclamationEnds() {
    assertSegments("ar", "تعال! |أسرع.");
  }

  @Test
  void quoteStays() {
    assertSegments("ar", "قال: «سآتي.» |ضحكت.");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("ar", "السعر 7.25 ريال. |هذا كثير.");
  }

  @Test
  void lettersGoOn() {
    assertSegments("ar", "جاء أ. د. سامي. |جلسنا معا.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("ar", "انظر ص. 14 في الكتاب. |الأمر واضح.");
  }

  @Test
  void ellipsisBeforeSentence() {
    assertSegments("ar", "لا أعرف... |ربما غدا.");
  }

  @Test
  void colonGoesOn() {
    assertSegments("ar", "قال: أنا قادم. |ضحكت.");
  }

  @Test
  void commaGoesOn() {
    assertSegments("ar", "جاء سامي، ثم جلس. |ضحكت.");
  }

  @Test
  void semicolonGoesOn() {
    assertSegments("ar", "جاء سامي؛ ثم جلس. |ضحكت.");
  }

  @Test
  void threeMarksEndThreeSentences() {
    assertSegments("ar", "من أنت؟ |ماذا تريد! |اذهب.");
  }
}
