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

  @Test
  void ordinalBeforeMonthGoesOn() {
    assertSegments("de", "Sie kam am 3. Mai 1998 an. |Es regnete.");
  }

  @Test
  void ordinalBeforeNounGoesOn() {
    assertSegments("de", "Das ist der 2. Versuch. |Er gelang.");
  }

  @Test
  void romanOrdinalGoesOnToo() {
    assertSegments("de", "Friedrich II. von Preußen kam. |Alle schwiegen.");
  }

  @Test
  void abbreviationWithSpaceGoesOn() {
    assertSegments("de", "Nimm Öl, z. B. Olivenöl. |Dann ruh dich aus.");
  }

  @Test
  void abbreviationWithoutSpaceGoesOn() {
    assertSegments("de", "Nimm Öl, z.B. Olivenöl. |Dann ruh dich aus.");
  }

  @Test
  void dasHeisstGoesOn() {
    assertSegments("de", "Bald, d. h. am Montag, geht es los. |Komm auch.");
  }

  @Test
  void inkorporatedGoesOn() {
    assertSegments("de", "Das kostet ca. 30 Euro inkl. Versand. |Zu viel.");
  }

  @Test
  void titlesInARowGoOn() {
    assertSegments("de", "Prof. Dr. Berta Lang kam. |Sie sprach.");
  }

  @Test
  void numberSignGoesOn() {
    assertSegments("de", "Wir wohnen in Haus Nr. 5. |Komm vorbei.");
  }

  @Test
  void andSoOnAtTheEndEnds() {
    assertSegments("de", "Sie kauften Äpfel, Birnen usw. |Dann gingen sie.");
  }

  @Test
  void lowOpeningQuoteStaysWithItsSentence() {
    assertSegments("de", "Er kam. |„Wo warst du?“ |Sie schwieg.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOn() {
    assertSegments("de", "„Wo warst du?“, fragte sie. |Er schwieg.");
  }

  @Test
  void quoteWithCommaOutsideGoesOn() {
    assertSegments("de", "»Komm her!«, rief er. |Niemand kam.");
  }

  @Test
  void dateInNumbersGoesOn() {
    assertSegments("de", "Sie kam am 3.5.1998 an. |Es regnete.");
  }

  @Test
  void dateWithSpacesGoesOn() {
    assertSegments("de", "Sie kam am 3. 5. 1998 an. |Es regnete.");
  }

  @Test
  void clockGoesOn() {
    assertSegments("de", "Wir treffen uns um 17.30 Uhr. |Sei da.");
  }

  @Test
  void enumerationOfSentences() {
    assertSegments("de", "1. Erstens regnet es. |2. Zweitens ist es kalt.");
  }

  @Test
  void bracketItems() {
    assertSegments("de", "1) Tasse waschen |2) Tasse trocknen");
  }

  @Test
  void letterItems() {
    assertSegments("de", "a) Tasse waschen |b) Tasse trocknen");
  }

  @Test
  void pageGoesOn() {
    assertSegments("de", "Siehe S. 12 und Abb. 4. |Dort steht es.");
  }

  @Test
  void beforeChristGoesOn() {
    assertSegments("de", "Es war um 300 v. Chr. in Rom. |Niemand weiß es.");
  }

  @Test
  void exclamationAndQuestion() {
    assertSegments("de", "Was?! |Das glaube ich nicht.");
  }

  @Test
  void bracketedSentence() {
    assertSegments("de", "(Das tut weh.) |Hör dann auf.");
  }

  @Test
  void streetGoesOn() {
    assertSegments("de", "Er wohnt in der Gartenstr. 4 in Ulm. |Dort ist es still.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("de", "Ja … das stimmt. |Gut.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("de", "Johann W. Goethe schrieb es. |Wer sonst?");
  }

  @Test
  void companyGoesOn() {
    assertSegments("de", "Die Lang GmbH u. Co. KG ist zu. |Schade.");
  }

  @Test
  void yearAtTheEndEnds() {
    assertSegments("de", "Es war im Jahr 1998. |Danach war Ruhe.");
  }

  @Test
  void numberAtTheEndBeforeStarterEnds() {
    assertSegments("de", "Er wurde 12. |Danach war Ruhe.");
  }

  @Test
  void unitGoesOn() {
    assertSegments("de", "Es waren 5 Mio. Euro. |Viel Geld.");
  }

  @Test
  void initialsAndParticleGoOn() {
    assertSegments("de", "Es schrieb J. W. v. Goethe. |Wer sonst?");
  }

  @Test
  void abbreviationBeforeCapitalGoesOn() {
    assertSegments("de", "Die Fa. Lang u. a. Firmen kamen. |Alle saßen.");
  }

  @Test
  void undSoWeiterInsideGoesOn() {
    assertSegments("de", "Äpfel, Birnen usw. liegen da. |Iss.");
  }

  @Test
  void twoHoursGoOn() {
    assertSegments("de", "Um 8 Uhr bzw. 9 Uhr kommt er. |Sei da.");
  }

  @Test
  void quoteEndsWithFullStop() {
    assertSegments("de", "Sie sagte: „Ich komme.“ |Er lachte.");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("de", "Er wartete … |Der Zug kam.");
  }

  @Test
  void dialogueTurnsEnd() {
    assertSegments("de", "– Kommst du? |– Ja.");
  }

  @Test
  void centuriesGoOn() {
    assertSegments("de", "Im 19. Jh. war es anders. |Heute nicht.");
  }

  @Test
  void minutesGoOn() {
    assertSegments("de", "Es dauert 5 Min. bis dahin. |Geh.");
  }

  @Test
  void itemsWithBracket() {
    assertSegments("de", "1.) Tasse waschen. |2.) Tasse trocknen.");
  }

  @Test
  void dayMonthEnds() {
    assertSegments("de", "Er kam am 3.5. |Danach ging er.");
  }

  @Test
  void percentGoesOn() {
    assertSegments("de", "Es sind 3,5 % inkl. MwSt. und Versand. |Gut.");
  }

  @Test
  void usGoesOn() {
    assertSegments("de", "Die U.S. Army kam. |Alle sahen es.");
  }

  @Test
  void twoNumbersGoOn() {
    assertSegments("de", "Zimmer Nr. 12 u. 13 sind frei. |Komm.");
  }

  @Test
  void degreesBeforeNamesGoOn() {
    assertSegments("de", "Dipl.-Ing. Berta Lang und Dr. med. Karl Holz kamen. |Sie saßen.");
  }

  @Test
  void abbreviationAtTheBeginningGoesOn() {
    assertSegments("de", "Z. B. Olivenöl hilft. |Nimm es.");
  }

  @Test
  void bracketsInsideGoOn() {
    assertSegments("de", "Er ging (er war müde!) nach Hause. |Sie blieb.");
  }

  @Test
  void semicolonGoesOn() {
    assertSegments("de", "Er kam; sie ging. |Es regnete.");
  }
}
