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

  @Test
  void dottedAbbreviationBeforeSmallLetterGoesOn() {
    assertSegments("kk", "Ол кітап, дәптер т.б. заттар алды. |Үйге қайтты.");
  }

  @Test
  void spacedAbbreviationGoesOn() {
    assertSegments("kk", "Ол кітап, дәптер т. б. заттар алды. |Үйге қайтты.");
  }

  @Test
  void degreeTitleGoesOn() {
    assertSegments("kk", "Жиынға т.ғ.к. Серік Омаров келді. |Ол сөйледі.");
  }

  @Test
  void speedGoesOn() {
    assertSegments("kk", "Жел 15 км/сағ. жылдамдықпен соқты. |Күн суытты.");
  }

  @Test
  void bracketedWordGoesOn() {
    assertSegments("kk", "Алматы (бұрын Верный) қала. |Ол үлкен.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("kk", "Жоқ... білмеймін. |Мейлі.");
  }

  @Test
  void exclamationAndQuestionEndOnce() {
    assertSegments("kk", "Не дейсің?! |Сенбеймін.");
  }

  @Test
  void quotedSentenceStays() {
    assertSegments("kk", "Ол: «Келемін», – деді. |Біз күттік.");
  }

  @Test
  void numberedItemsEach() {
    assertSegments("kk", "1. Кесені жу. |2. Кесені сүрт.");
  }

  @Test
  void initialsGoOn() {
    assertSegments("kk", "Қ. И. Сәтбаев пен М. О. Әуезов келді. |Олар отырды.");
  }

  @Test
  void cyrillicInitialsWithoutSpaceGoOn() {
    assertSegments("kk", "Сәтбаев Қ.И. ғалым болды. |Ол геолог.");
  }

  @Test
  void datesGoOn() {
    assertSegments("kk", "Ол 12.05.1998 ж. туған. |Астанада тұрады.");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("kk", "Бағасы 7.25 теңге. |Қымбат.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("kk", "Қараңыз: 14-б. төменде. |Сонда бар.");
  }

  @Test
  void tengeGoesOn() {
    assertSegments("kk", "Ол 50 тг. төледі. |Қымбат.");
  }

  @Test
  void eraAtTheBeginningGoesOn() {
    assertSegments("kk", "Б.з.б. 300 жылы болған. |Ешкім білмейді.");
  }
}
