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

  @Test
  void dialogueWithCapitalVerbGoesOn() {
    assertSegments("ru", "– Приду, – сказал он. |Она засмеялась.");
  }

  @Test
  void ellipsisWithCapitalEnds() {
    assertSegments("ru", "Он ждал... |Поезд пришёл.");
  }

  @Test
  void etcInsideGoesOn() {
    assertSegments("ru", "Груши, сливы и т.п. лежат на столе. |Ешь.");
  }

  @Test
  void centuriesGoOn() {
    assertSegments("ru", "В XIX в. было иначе. |Сейчас нет.");
  }

  @Test
  void yearsGoOn() {
    assertSegments("ru", "В 1941–1945 гг. шла война. |Потом мир.");
  }

  @Test
  void metresGoOn() {
    assertSegments("ru", "Он прошёл 5 км. без отдыха. |Молодец.");
  }

  @Test
  void abbreviationsInARowGoOn() {
    assertSegments("ru", "См. также рис. 3 на стр. 14. |Там всё.");
  }

  @Test
  void degreeGoesOn() {
    assertSegments("ru", "Пришёл к.т.н. Петров из МГУ. |Он сел.");
  }

  @Test
  void saintGoesOn() {
    assertSegments("ru", "Церковь св. Николая стара. |Она красива.");
  }

  @Test
  void moneyEnds() {
    assertSegments("ru", "Это стоит 50 руб. |Дорого.");
  }

  @Test
  void ourEraGoesOn() {
    assertSegments("ru", "Это было в 300 г. до н. э. в Риме. |Никто не знает.");
  }

  @Test
  void ourEraEnds() {
    assertSegments("ru", "Это было в 300 г. до н. э. |Никто не знает.");
  }

  @Test
  void namedAfterGoesOn() {
    assertSegments("ru", "Это школа им. Гоголя. |Она новая.");
  }

  @Test
  void houseNumberGoesOn() {
    assertSegments("ru", "Он живёт на ул. Мира, д. 5, кв. 14. |Там тихо.");
  }

  @Test
  void quotedQuestionInside() {
    assertSegments("ru", "Он спросил: «Ты идёшь?» |Она молчала.");
  }

  @Test
  void bracketedSentenceStandsAlone() {
    assertSegments("ru", "(Будет больно.) |Остановись.");
  }

  @Test
  void latinNameGoesOn() {
    assertSegments("ru", "Он работает в Yahoo! в Киеве. |Она тоже.");
  }

  @Test
  void addressGoesOn() {
    assertSegments("ru", "Читай на www.example.ru сегодня. |Это бесплатно.");
  }

  @Test
  void initialsAfterSurnameEnd() {
    assertSegments("ru", "Это написал Толстой Л.Н. |Он был граф.");
  }

  @Test
  void numberSignGoesOn() {
    assertSegments("ru", "Приказ от 3 мая 1998 г. № 5 отменён. |Всё.");
  }
}
