package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ItalianSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("it", "Il dott. Rossi è arrivato. |Era tardi.");
  }

  @Test
  void signorGoesOn() {
    assertSegments("it", "Il sig. Rossi e la dott.ssa Verdi arrivano. |Entrano.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("it", "Usa un olio, p. es. d'oliva. |Poi riposa.");
  }

  @Test
  void ecceteraEnds() {
    assertSegments("it", "Comprò pere, uva, ecc. |Poi uscì.");
  }

  @Test
  void companyGoesOn() {
    assertSegments("it", "La Rossi S.p.A. di Torino è chiusa. |Peccato.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("it", "Vedi pag. 14 e art. 3. |È chiaro.");
  }

  @Test
  void quoteStays() {
    assertSegments("it", "Disse: «Vengo.» |Lei rise.");
  }

  @Test
  void quotedQuestionGoesOn() {
    assertSegments("it", "«Vieni?» chiese lui. |Lei rise.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("it", "Il libro di G. Verdi è corto. |Leggilo.");
  }

  @Test
  void dottedItems() {
    assertSegments("it", "1. Lava la tazza. |2. Asciuga la tazza.");
  }

  @Test
  void bracketItems() {
    assertSegments("it", "1) Lava la tazza |2) Asciuga la tazza");
  }

  @Test
  void doublePunctuation() {
    assertSegments("it", "Davvero?! |Non ci credo.");
  }

  @Test
  void beforeChrist() {
    assertSegments("it", "Era il 300 a.C. a Roma. |Nessuno lo sa.");
  }

  @Test
  void numberGoesOn() {
    assertSegments("it", "Abito al n. 5 di via Roma. |Vieni.");
  }

  @Test
  void clockGoesOn() {
    assertSegments("it", "Alle 9.30 parte il treno. |Vai.");
  }

  @Test
  void mailGoesOn() {
    assertSegments("it", "Scrivi a anna.rossi@example.it. |Risponde subito.");
  }
}
