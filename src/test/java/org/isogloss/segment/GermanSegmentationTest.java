package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class GermanSegmentationTest {

  @Test
  void ordinalInDateGoesOn() {
    assertSegments("de", "Am 13. August kam sie an. |Es regnete.");
  }

  @Test
  void romanOrdinalGoesOn() {
    assertSegments("de", "Ludwig XIV. regierte lange. |Er starb alt.");
  }

  @Test
  void ordinalBeforeStarterEnds() {
    assertSegments("de", "Sie wurde Nummer 3. |Das war gut.");
  }

  @Test
  void spacedAbbreviationGoesOn() {
    assertSegments("de", "Nimm Öl, z. B. Mandelöl. |Dann warte.");
  }

  @Test
  void closedAbbreviationGoesOn() {
    assertSegments("de", "Nimm Öl, z.B. Mandelöl. |Dann warte.");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("de", "Frau Dr. Huber half uns. |Wir danken.");
  }

  @Test
  void germanQuotesCloseWithTheirSentence() {
    assertSegments("de", "„Es tut weh.“ |Sie hörte auf.");
  }

  @Test
  void pointedQuotesOpenTheNextSentence() {
    assertSegments("de", "Er ging. |»Komm bald!«, rief sie.");
  }

  @Test
  void usefulAbbreviationMayEnd() {
    assertSegments("de", "Tücher, Becher usw. |Die Liste ist lang.");
  }
}
