package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class DutchSegmentationTest {

  @Test
  void exampleGoesOn() {
    assertSegments("nl", "Neem olie, bijv. amandelolie. |Wacht even.");
  }

  @Test
  void doubledApostrophesClose() {
    assertSegments("nl", ",,Het doet pijn. '' |Zij stopte.");
  }

  @Test
  void titleGoesOn() {
    assertSegments("nl", "Dhr. Jansen en mevr. de Vries zijn er. |Kom binnen.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("nl", "Neem olie, bijv. olijfolie. |Rust dan.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("nl", "Hij kocht peren, druiven, enz. |Daarna ging hij.");
  }

  @Test
  void manyStopsGoOn() {
    assertSegments("nl", "Hij reed i.p.v. te lopen. |Het regende.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOn() {
    assertSegments("nl", "'Kom je?' vroeg hij. |Ze lachte.");
  }

  @Test
  void apostropheStartsASentence() {
    assertSegments("nl", "Het is koud. |'s Avonds vriest het.");
  }

  @Test
  void numberGoesOn() {
    assertSegments("nl", "Wij wonen op nr. 5 nu. |Kom langs.");
  }

  @Test
  void centuryGoesOn() {
    assertSegments("nl", "De 3e eeuw v. Chr. was rustig. |Niemand weet het.");
  }

  @Test
  void initialsGoOn() {
    assertSegments("nl", "Het boek van A.F.Th. van der Heijden is dik. |Lees het.");
  }

  @Test
  void items() {
    assertSegments("nl", "1. Was de kop. |2. Droog de kop.");
  }

  @Test
  void ordinalWithoutStopGoesOn() {
    assertSegments("nl", "De 2e poging lukte. |Mooi.");
  }

  @Test
  void pageAndFigureGoOn() {
    assertSegments("nl", "Zie blz. 14 en fig. 3. |Daar staat het.");
  }

  @Test
  void amongOthersGoesOn() {
    assertSegments("nl", "Er waren o.a. Jan en Piet. |Ze zaten.");
  }

  @Test
  void respectivelyGoesOn() {
    assertSegments("nl", "Jan resp. Piet kwam. |Hij zat.");
  }

  @Test
  void titlesBeforeNamesGoOn() {
    assertSegments("nl", "Drs. Jansen en ir. Bos kwamen. |Ze zaten.");
  }

  @Test
  void statesGoOn() {
    assertSegments("nl", "Hij woont in de V.S. en werkt daar. |Leuk.");
  }

  @Test
  void hourGoesOn() {
    assertSegments("nl", "Om 9.30 u. begint het. |Kom.");
  }
}
