package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class UrduSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("ur", "میں آیا۔ |تم گئے۔");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("ur", "تم کہاں تھے؟ |مجھے نہیں معلوم۔");
  }

  @Test
  void exclamationEnds() {
    assertSegments("ur", "آؤ! |جلدی کرو۔");
  }

  @Test
  void quoteStays() {
    assertSegments("ur", "اس نے کہا: ”میں آؤں گا۔“ |وہ ہنسی۔");
  }

  @Test
  void doublePunctuation() {
    assertSegments("ur", "کیوں؟! |مجھے یقین نہیں۔");
  }

  @Test
  void ellipsisEndsOrGoesOn() {
    assertSegments("ur", "مجھے نہیں معلوم... |شاید کل۔");
  }
}
