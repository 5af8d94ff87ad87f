package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class DanishSegmentationTest {

  @Test
  void ordinalGoesOn() {
    assertSegments("da", "Hun kom den 3. maj 1998. |Det regnede.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("da", "Tag olie, f.eks. olivenolie. |Hvil så.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("da", "Han købte pærer, blommer osv. |Derefter gik han.");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("da", "Dr. Hansen og fr. Lund kom. |De satte sig.");
  }

  @Test
  void thatIsGoesOn() {
    assertSegments("da", "I morgen, dvs. på onsdag, rejser vi. |Kom med.");
  }

  @Test
  void clockGoesOn() {
    assertSegments("da", "Vi ses kl. 9.30 i morgen. |Kom til tiden.");
  }

  @Test
  void quoteGoesOn() {
    assertSegments("da", "\"Kommer du?\" spurgte han. |Hun lo.");
  }

  @Test
  void items() {
    assertSegments("da", "1. Vask koppen. |2. Tør koppen.");
  }

  @Test
  void bracketItems() {
    assertSegments("da", "1) Vask koppen |2) Tør koppen");
  }

  @Test
  void manyStopsGoOn() {
    assertSegments("da", "Han bor i U.S.A. nu. |Det er langt væk.");
  }

  @Test
  void doublePunctuation() {
    assertSegments("da", "Hvad?! |Det tror jeg ikke.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("da", "Bogen af H. C. Andersen er tynd. |Læs den.");
  }

  @Test
  void ellipsisGoesOn() {
    assertSegments("da", "Ja ... det er rigtigt. |Godt.");
  }

  @Test
  void numberGoesOn() {
    assertSegments("da", "Vi bor i nr. 5 nu. |Kom forbi.");
  }

  @Test
  void addressGoesOn() {
    assertSegments("da", "Skriv til anna.lund@example.dk. |Hun svarer.");
  }

  @Test
  void bracketedSentence() {
    assertSegments("da", "(Det gør ondt.) |Stop så.");
  }

  @Test
  void companyGoesOn() {
    assertSegments("da", "Firmaet Lund & Co. er lukket. |Ærgerligt.");
  }

  @Test
  void monthGoesOn() {
    assertSegments("da", "Hun kom d. 3. jan. 1998 hjem. |Det regnede.");
  }

  @Test
  void mrGoesOn() {
    assertSegments("da", "Hr. Lund og fru Holm kom. |De sad ned.");
  }

  @Test
  void sanktGoesOn() {
    assertSegments("da", "Kirken Skt. Peter er gammel. |Den er smuk.");
  }

  @Test
  void percentGoesOn() {
    assertSegments("da", "Prisen steg 5 pct. i maj. |Det er meget.");
  }

  @Test
  void kronerGoesOn() {
    assertSegments("da", "Det koster 50 kr. i alt. |Køb to.");
  }

  @Test
  void kronerEnds() {
    assertSegments("da", "Det koster 50 kr. |Det er billigt.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("da", "Se s. 14 og fig. 3. |Det står der.");
  }

  @Test
  void quoteEnds() {
    assertSegments("da", "Han sagde: \"Jeg kommer.\" |Hun lo.");
  }

  @Test
  void guillemetsGoOn() {
    assertSegments("da", "»Kommer du?« spurgte han. |Hun lo.");
  }

  @Test
  void letterItems() {
    assertSegments("da", "a) Vask koppen |b) Tør koppen");
  }

  @Test
  void bullets() {
    assertSegments("da", "• Vask koppen |• Tør koppen");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("da", "Det koster 7.25 kr. i dag. |Køb to.");
  }

  @Test
  void versusGoesOn() {
    assertSegments("da", "Kampen Brøndby vs. Lyngby sluttede. |Lyngby vandt.");
  }

  @Test
  void abbreviationInBracketsGoesOn() {
    assertSegments("da", "Brug et blødt stof (f.eks. bomuld). |Hvil så.");
  }

  @Test
  void lineCutGoesOn() {
    assertSegments("da", "Denne sætning er skåret\nover af siden.");
  }

  @Test
  void coordinatesGoOn() {
    assertSegments("da", "Brønden er ved N°. 4821.337. |Grav der.");
  }

  @Test
  void nameWithExclamationGoesOn() {
    assertSegments("da", "Hun arbejder for Yahoo! i Odense. |Det gør han også.");
  }

  @Test
  void usEnds() {
    assertSegments("da", "Hun bor i U.S.A. |Det er langt væk.");
  }

  @Test
  void amountEnds() {
    assertSegments("da", "Det koster $7.25. |Køb to.");
  }

  @Test
  void fourDotsEnd() {
    assertSegments("da", "Det sagde jeg aldrig.... |Hun gik hjem.");
  }

  @Test
  void numberAtTheEndEnds() {
    assertSegments("da", "Jeg bor i nr. 5. |Kom forbi.");
  }

  @Test
  void firstPersonEnds() {
    assertSegments("da", "Det er os to, du og jeg. |Vi går nu.");
  }

  @Test
  void companyGoesOnToo() {
    assertSegments("da", "Han ejer Lund A/S. |Det går godt.");
  }

  @Test
  void timeGoesOn() {
    assertSegments("da", "Vi ses kl. 9. |Kom til tiden.");
  }
}
