package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class TurkishSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("tr", "Dr. Yılmaz geldi. |Yorgundu.");
  }

  @Test
  void ordinalGoesOn() {
    assertSegments("tr", "3. katta oturuyor. |Yukarı çık.");
  }

  @Test
  void titleGoesOnToo() {
    assertSegments("tr", "Prof. Ayşe Demir ve Dr. Kaya geldi. |Oturdular.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("tr", "Elma, armut vb. |Sonra gitti.");
  }

  @Test
  void quoteGoesOn() {
    assertSegments("tr", "\"Geliyor musun?\" diye sordu. |Güldü.");
  }

  @Test
  void dotlessCapitalBegins() {
    assertSegments("tr", "Geldi. |Işık yandı. |İyi oldu.");
  }
}
