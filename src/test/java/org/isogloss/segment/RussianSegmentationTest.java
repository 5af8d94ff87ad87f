package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class RussianSegmentationTest {

  @Test
  void thatIsGoesOn() {
    assertSegments("ru", "Возьмите масло, т. е. жир. |Подождите.");
  }

  @Test
  void initialsGoOn() {
    assertSegments("ru", "Пришёл А. С. Иванов. |Он устал.");
  }
}
