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

  @Test
  void sigraGoesOn() {
    assertSegments("it", "La sig.ra Bianchi e l'avv. Neri sono qui. |Entrate.");
  }

  @Test
  void rightReverendGoesOn() {
    assertSegments("it", "Il Rev. Don Carlo e Mons. Luigi parlano. |Ascolta.");
  }

  @Test
  void monthGoesOn() {
    assertSegments("it", "Nato il 3 gen. 1998 a Roma. |Vive lì.");
  }

  @Test
  void articleElisionGoesOn() {
    assertSegments("it", "Secondo l'art. 12 è vietato. |Punto.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("it", "Beh... non so. |Va bene.");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("it", "Aspettò... |Il treno arrivò.");
  }

  @Test
  void quotesWithFullStopStay() {
    assertSegments("it", "«Non so.» |Lei uscì.");
  }

  @Test
  void quotedExclamationGoesOn() {
    assertSegments("it", "\"Vieni qui!\" gridò lui. |Nessuno venne.");
  }

  @Test
  void bracketedSentenceStandsAlone() {
    assertSegments("it", "(Può far male.) |Fermati.");
  }

  @Test
  void centuriesGoOn() {
    assertSegments("it", "Nel sec. XIX d.C. si viveva male. |Oggi no.");
  }

  @Test
  void kilometresGoOn() {
    assertSegments("it", "Ha corso 5 km. senza sosta. |Bravo.");
  }

  @Test
  void mathGoesOn() {
    assertSegments("it", "La media è 7,5 ca. su dieci. |Bene.");
  }

  @Test
  void accentStarterBegins() {
    assertSegments("it", "È tardi. |È buio. |Così sia.");
  }

  @Test
  void streetGoesOn() {
    assertSegments("it", "Abita in p.zza Dante e v.le Roma. |È vicino.");
  }

  @Test
  void phoneGoesOn() {
    assertSegments("it", "Il tel. 06.123.456 è occupato. |Riprova.");
  }

  @Test
  void versusGoesOn() {
    assertSegments("it", "Roma vs. Milano è finita. |Ha vinto Roma.");
  }

  @Test
  void etAlGoesOn() {
    assertSegments("it", "Rossi et al. lo mostrano. |Altri no.");
  }

  @Test
  void timesGoOn() {
    assertSegments("it", "Ci vediamo alle ore 9. |Porta il libro.");
  }

  @Test
  void addressAtTheEndEnds() {
    assertSegments("it", "Leggi su www.example.it. |È gratis.");
  }

  @Test
  void titleOfLawyerGoesOn() {
    assertSegments("it", "L'on. Verdi ha parlato. |Tutti zitti.");
  }

  @Test
  void doubleAbbreviationGoesOn() {
    assertSegments("it", "Il prof. dott. Ugo Verdi insegna. |Bene.");
  }

  @Test
  void manyStopsInsideGoOn() {
    assertSegments("it", "Vive negli U.S.A. da maggio. |Gli piace.");
  }
}
