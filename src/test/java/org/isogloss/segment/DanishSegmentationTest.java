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
}
