package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class PortugueseSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("pt", "A Sra. Lima chegou. |Estava cansada.");
  }

  @Test
  void senhorGoesOn() {
    assertSegments("pt", "O Sr. Gomes e a Sra. Reis chegaram. |Sentaram-se.");
  }

  @Test
  void etceteraEnds() {
    assertSegments("pt", "Comprou peras, uvas, etc. |Depois saiu.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("pt", "Ver pág. 14 e art. 3. |É claro.");
  }
}
