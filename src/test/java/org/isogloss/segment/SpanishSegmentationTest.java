package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SpanishSegmentationTest {

  @Test
  void courtesyTitleGoesOn() {
    assertSegments("es", "La Sra. Gómez llegó. |Estaba cansada.");
  }

  @Test
  void invertedMarksOpenTheNext() {
    assertSegments("es", "¿Duele? |¡Pare ya! |Descanse.");
  }

  @Test
  void exampleAbbreviationGoesOn() {
    assertSegments("es", "Use aceite, p. ej. de oliva. |Espere.");
  }

  @Test
  void doubledLettersGoOn() {
    assertSegments("es", "Vive en EE. UU. desde mayo. |Le gusta.");
  }
}
