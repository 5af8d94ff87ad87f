package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SerbianSegmentationTest {

  @Test
  void latinScriptGoesOn() {
    assertSegments("sr", "Došli su prof. Petrović i dr. Jović. |Seli su.");
  }

  @Test
  void cyrillicScriptGoesOn() {
    assertSegments("sr", "Дошли су проф. Петровић и др Јовић. |Сели су.");
  }

  @Test
  void ordinalGoesOn() {
    assertSegments("sr", "Дошао је 3. маја 1998. |Падала је киша.");
  }
}
