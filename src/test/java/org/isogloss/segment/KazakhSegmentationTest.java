package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class KazakhSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("kk", "Мен келдім. |Сен кеттің.");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("kk", "Сен қайда болдың? |Білмеймін.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("kk", "Ол алма, алмұрт т.б. |Содан кейін кетті.");
  }

  @Test
  void centuryGoesOn() {
    assertSegments("kk", "XX ғ. басында салқын болды. |Қар жауды.");
  }

  @Test
  void professorGoesOn() {
    assertSegments("kk", "Проф. Иванов келді. |Ол отырды.");
  }

  @Test
  void dialogueGoesOn() {
    assertSegments("kk", "– Келесің бе? – деді ол. |Ол күлді.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("kk", "А. Құнанбаев кітабы жұқа. |Оқы.");
  }

  @Test
  void companyGoesOn() {
    assertSegments("kk", "«Келесің бе?» – деп сұрады. |Ол күлді.");
  }

  @Test
  void missingSpace() {
    assertSegments("kk", "Кел! |Тез бол.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("kk", "Ол 1998 ж. қыста туған. |Сонда тұрады.");
  }
}
