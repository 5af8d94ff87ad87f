package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SlovakSegmentationTest {

  @Test
  void titleGoesOn() {
    assertSegments("sk", "Prišiel Ing. Novák a MUDr. Malá. |Sadli si.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("sk", "Vezmite olej, napr. olivový. |Potom oddychujte.");
  }

  @Test
  void ordinalGoesOn() {
    assertSegments("sk", "Prišiel 3. mája 1998. |Pršalo.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("sk", "Kúpil hrušky, slivky atď. |Potom odišiel.");
  }

  @Test
  void quoteWithSaidClauseGoesOn() {
    assertSegments("sk", "„Kde si bol?“ spýtala sa. |On mlčal.");
  }

  @Test
  void companyGoesOn() {
    assertSegments("sk", "Firma Novák, s.r.o. je zatvorená. |Škoda.");
  }

  @Test
  void companyWithSpacesGoesOn() {
    assertSegments("sk", "Firma Novák, spol. s r. o. je zatvorená. |Škoda.");
  }

  @Test
  void thatIsGoesOn() {
    assertSegments("sk", "Zajtra, t. j. v stredu, ideme. |Poď.");
  }

  @Test
  void timeGoesOn() {
    assertSegments("sk", "Stretneme sa o 17. hodine. |Príď.");
  }

  @Test
  void quoteEnds() {
    assertSegments("sk", "Povedal: „Prídem.“ |Ona sa smiala.");
  }

  @Test
  void ellipsisGoesOn() {
    assertSegments("sk", "No... neviem. |Dobre.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("sk", "Kniha M. R. Štefánika je tenká. |Čítaj.");
  }

  @Test
  void items() {
    assertSegments("sk", "1. Umyte hrnček. |2. Utrite hrnček.");
  }

  @Test
  void romanOrdinalGoesOn() {
    assertSegments("sk", "Karol IV. vládol dlho. |Bol múdry.");
  }

  @Test
  void yearWithEraGoesOn() {
    assertSegments("sk", "Roku 1998 n. l. pršalo. |Bola zima.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOnAfterComma() {
    assertSegments("sk", "„Prídem,“ povedal. |Ona sa smiala.");
  }

  @Test
  void paragraphsOfALawGoOn() {
    assertSegments("sk", "Podľa § 5 ods. 3 písm. a) je to tak. |Koniec.");
  }

  @Test
  void millionGoesOn() {
    assertSegments("sk", "Stojí to 5 mil. eur. |Veľa.");
  }

  @Test
  void degreeAfterNameGoesOn() {
    assertSegments("sk", "Prišiel Ján Malý, PhD. a sadol si. |Mlčal.");
  }

  @Test
  void degreesAroundNameGoOn() {
    assertSegments("sk", "Prof. MUDr. Ján Malý, CSc. prišiel. |Sadol si.");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("sk", "Čakal... |Vlak prišiel.");
  }

  @Test
  void dateWithSpacesGoesOn() {
    assertSegments("sk", "Bolo to 24. 12. 1998 v Nitre. |Snežilo.");
  }

  @Test
  void exclamationEnds() {
    assertSegments("sk", "Poď sem! |Rýchlo!");
  }
}
