package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class RussianSegmentationTest {

  @Test
  void thatIsGoesOn() {
    assertSegments("ru", "Возьмите масло, т. е. жир. |Подождите.");
  }

  @Test
  void initialsGoOn() {
    assertSegments("ru", "Пришёл А. С. Иванов. |Он устал.");
  }

  @Test
  void initialsGoOnToo() {
    assertSegments("ru", "Книга А. С. Пушкина тонкая. |Читай.");
  }

  @Test
  void initialsAfterNameGoOn() {
    assertSegments("ru", "Пушкин А.С. родился в Москве. |Он писал.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("ru", "В 1998 г. в Москве было холодно. |Шёл снег.");
  }

  @Test
  void thatIsGoesOnToo() {
    assertSegments("ru", "Завтра, т. е. в среду, едем. |Приходи.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("ru", "Он купил груши, сливы и т. д. |Потом ушёл.");
  }

  @Test
  void cityGoesOn() {
    assertSegments("ru", "Он живёт в г. Москва на ул. Мира. |Там тихо.");
  }

  @Test
  void professorGoesOn() {
    assertSegments("ru", "Пришли проф. Иванов и акад. Петров. |Они сели.");
  }

  @Test
  void dialogueGoesOn() {
    assertSegments("ru", "– Ты идёшь? – спросил он. |Она засмеялась.");
  }

  @Test
  void quotesGoOn() {
    assertSegments("ru", "«Ты идёшь?» – спросил он. |Она засмеялась.");
  }

  @Test
  void quoteEnds() {
    assertSegments("ru", "Он сказал: «Приду». |Она засмеялась.");
  }

  @Test
  void thousandsGoOn() {
    assertSegments("ru", "Это стоит 5 тыс. рублей. |Дорого.");
  }

  @Test
  void ellipsisGoesOn() {
    assertSegments("ru", "Ну… не знаю. |Ладно.");
  }

  @Test
  void items() {
    assertSegments("ru", "1. Помойте чашку. |2. Вытрите чашку.");
  }

  @Test
  void bracketItems() {
    assertSegments("ru", "1) Помойте чашку |2) Вытрите чашку");
  }

  @Test
  void doublePunctuation() {
    assertSegments("ru", "Что?! |Не верю.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("ru", "См. рис. 5 и с. 12. |Там всё.");
  }

  @Test
  void roublesGoOn() {
    assertSegments("ru", "Он заплатил 50 руб. за чай. |Дорого.");
  }
}
