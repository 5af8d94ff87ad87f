package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class BulgarianSegmentationTest {

  @Test
  void professorGoesOn() {
    assertSegments("bg", "Дойдоха проф. Иванов и инж. Петров. |Седнаха.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("bg", "През 1998 г. в София беше студено. |Валя сняг.");
  }

  @Test
  void yearEnds() {
    assertSegments("bg", "Роден е през 1998 г. |След това замина.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("bg", "Вземете масло, напр. зехтин. |После почивайте.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("bg", "Купи круши, сливи и др. |После излезе.");
  }

  @Test
  void streetGoesOn() {
    assertSegments("bg", "Живее на ул. Витоша 5. |Там е тихо.");
  }

  @Test
  void quoteWithDashGoesOn() {
    assertSegments("bg", "– Идваш ли? – попита той. |Тя се засмя.");
  }

  @Test
  void doublePunctuation() {
    assertSegments("bg", "Какво?! |Не вярвам.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("bg", "Вж. стр. 14 и чл. 3. |Там пише.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("bg", "Книгата на И. Вазов е тънка. |Чети.");
  }

  @Test
  void kilometresGoOn() {
    assertSegments("bg", "Той измина 5 км. без почивка. |Браво.");
  }

  @Test
  void millionGoesOn() {
    assertSegments("bg", "Струва 5 млн. лева. |Много.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOn() {
    assertSegments("bg", "„Идваш ли?“ попита той. |Тя се засмя.");
  }

  @Test
  void ellipsisEndsOrGoesOn() {
    assertSegments("bg", "Ами... не знам. |Добре.");
  }
}
