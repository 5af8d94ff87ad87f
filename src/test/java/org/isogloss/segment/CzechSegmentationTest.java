package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class CzechSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("cs", "Přišla 3. května. |Pršelo.");
  }

  @Test
  void exampleGoesOn() {
    assertSegments("cs", "Vezměte olej, např. mandlový. |Počkejte.");
  }

  @Test
  void titleGoesOn() {
    assertSegments("cs", "Přišel Ing. Novák a MUDr. Malá. |Sedli si.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("cs", "Vezměte olej, např. olivový. |Pak odpočívejte.");
  }

  @Test
  void ordinalGoesOnToo() {
    assertSegments("cs", "Přišel 3. května 1998. |Pršelo.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("cs", "Koupil hrušky, švestky atd. |Pak odešel.");
  }

  @Test
  void quoteEnds() {
    assertSegments("cs", "Řekl: „Přijdu.“ |Ona se smála.");
  }

  @Test
  void items() {
    assertSegments("cs", "1. Umyjte hrnek. |2. Utřete hrnek.");
  }
}
