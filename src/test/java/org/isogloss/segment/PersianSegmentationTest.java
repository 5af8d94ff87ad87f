package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class PersianSegmentationTest {

  @Test
  void questionMarkEnds() {
    assertSegments("fa", "کجا بودی؟ |نمی‌دانم.");
  }

  @Test
  void stopEnds() {
    assertSegments("fa", "من آمدم. |تو رفتی.");
  }

  @Test
  void exclamationEnds() {
    assertSegments("fa", "بیا! |زود باش.");
  }

  @Test
  void quoteStays() {
    assertSegments("fa", "او گفت: «می‌آیم.» |من خندیدم.");
  }

  @Test
  void doublePunctuation() {
    assertSegments("fa", "چرا؟! |باور نمی‌کنم.");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("fa", "قیمت 7.25 دلار است. |گران است.");
  }

  @Test
  void persianDigitsGoOn() {
    assertSegments("fa", "او ۲۵ سال دارد. |من ۳۰ سال دارم.");
  }

  @Test
  void ellipsisEndsOrGoesOn() {
    assertSegments("fa", "نمی‌دانم... |شاید فردا.");
  }
}
