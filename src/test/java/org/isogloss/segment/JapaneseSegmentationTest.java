package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class JapaneseSegmentationTest {

  @Test
  void ideographicStopNeedsNoSpace() {
    assertSegments("ja", "手を洗います。|次に休みます。");
  }

  @Test
  void quoteFollowedByParticleGoesOn() {
    assertSegments("ja", "「痛い。」と言った。|止めた。");
  }

  @Test
  void openingBracketBeginsTheNext() {
    assertSegments("ja", "終わりです。|「痛い」と言った。");
  }

  @Test
  void quoteInsideGoesOn() {
    assertSegments("ja", "彼は「もう行くの？」と聞いた。|彼女は笑った。");
  }

  @Test
  void quoteWithStopInsideGoesOn() {
    assertSegments("ja", "「来ます。」と彼は言った。|彼女は笑った。");
  }

  @Test
  void halfWidthMarksEnd() {
    assertSegments("ja", "本当?|信じられない!");
  }

  @Test
  void bracketsGoOn() {
    assertSegments("ja", "彼は（行くぞ！と）言った。|彼女は笑った。");
  }

  @Test
  void doublePunctuation() {
    assertSegments("ja", "本当？！|信じられない。");
  }

  @Test
  void lineEndEnds() {
    assertSegments("ja", "これは一行目です。\n|これは二行目です。");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("ja", "値段は7.25円です。|安いです。");
  }

  @Test
  void ellipsisGoesOn() {
    assertSegments("ja", "でも…分からない。|そうか。");
  }

  @Test
  void latinNameGoesOn() {
    assertSegments("ja", "Dr. Smithが来た。|彼は座った。");
  }

  @Test
  void quoteInAQuoteGoesOn() {
    assertSegments("ja", "彼は『「行く。」と言った』と話した。|彼女は笑った。");
  }

  @Test
  void exclamationEnds() {
    assertSegments("ja", "すごい！|本当だ。");
  }

  @Test
  void spaceAfterStopEnds() {
    assertSegments("ja", "来た。 |行った。");
  }

  @Test
  void fullWidthDotEnds() {
    assertSegments("ja", "これは本です．|あれも本です．");
  }

  @Test
  void quotedQuestionAloneEnds() {
    assertSegments("ja", "「もう行くの？」|彼女は笑った。");
  }

  @Test
  void lineEndInsideSentenceGoesOn() {
    assertSegments("ja", "これは母の\n本です。");
  }
}
