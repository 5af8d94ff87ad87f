package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class PolishSegmentationTest {

  @Test
  void exampleGoesOn() {
    assertSegments("pl", "Weź olej, np. migdałowy. |Poczekaj.");
  }

  @Test
  void titleGoesOn() {
    assertSegments("pl", "Prof. Nowak i dr. Kowalska przyszli. |Usiedli.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("pl", "Weź olej, np. oliwę. |Potem odpocznij.");
  }

  @Test
  void thatIsGoesOn() {
    assertSegments("pl", "Jutro, tj. w środę, jedziemy. |Chodź.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("pl", "Kupił gruszki, śliwki itd. |Potem wyszedł.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("pl", "W 1998 r. w Gdańsku padało. |Było zimno.");
  }

  @Test
  void yearEnds() {
    assertSegments("pl", "Urodził się w 1998 r. |Potem wyjechał.");
  }

  @Test
  void ordinalGoesOn() {
    assertSegments("pl", "To był 3. dzień. |Padało.");
  }

  @Test
  void quotesGoOn() {
    assertSegments("pl", "„Idziesz?” – zapytał. |Ona się śmiała.");
  }

  @Test
  void streetGoesOn() {
    assertSegments("pl", "Mieszka na ul. Długiej 5. |Tam jest cicho.");
  }

  @Test
  void amongOthersGoesOn() {
    assertSegments("pl", "Byli tam m.in. Nowak i Kowal. |Było miło.");
  }

  @Test
  void items() {
    assertSegments("pl", "1. Umyj kubek. |2. Wytrzyj kubek.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("pl", "Książka A. Mickiewicza jest cienka. |Czytaj.");
  }

  @Test
  void millionGoesOn() {
    assertSegments("pl", "To kosztuje 5 mln zł. |Dużo.");
  }

  @Test
  void currencyAtTheEndEnds() {
    assertSegments("pl", "To kosztuje 50 zł. |Dużo.");
  }

  @Test
  void referenceGoesOn() {
    assertSegments("pl", "Por. s. 14 i rys. 3. |Tam jest.");
  }

  @Test
  void bornInBracketsGoesOn() {
    assertSegments("pl", "Jan Nowak (ur. 1998 w Gdańsku) pisze. |Dobrze.");
  }

  @Test
  void andOthersGoesOn() {
    assertSegments("pl", "Kowal i in. to pokazali. |Inni też.");
  }

  @Test
  void saintsGoOn() {
    assertSegments("pl", "Św. Jan i św. Anna. |Módl się.");
  }

  @Test
  void thousandsGoOn() {
    assertSegments("pl", "Ma 5 tys. książek. |Czyta.");
  }

  @Test
  void hyphenItemsAreSentences() {
    assertSegments("pl", "Umyj kubek. |- wytrzyj kubek.");
  }
}
