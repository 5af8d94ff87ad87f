package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ChineseSegmentationTest {

  @Test
  void ideographicStopNeedsNoSpace() {
    assertSegments("zh", "先洗手。|再按摩。");
  }

  @Test
  void questionAndExclamationMarksEnd() {
    assertSegments("zh", "痛吗？|停下来！|休息一下。");
  }

  @Test
  void closingQuoteStays() {
    assertSegments("zh", "“会痛。”|她停了。");
  }

  @Test
  void quoteInsideSentenceGoesOn() {
    assertSegments("zh", "“痛吗？”，她问。");
  }

  @Test
  void asciiMarkBeforeHanEnds() {
    assertSegments("zh", "痛吗?|停下来。");
  }

  @Test
  void quoteEnds() {
    assertSegments("zh", "他说：“我来了。”|她笑了。");
  }

  @Test
  void quoteInsideGoesOn() {
    assertSegments("zh", "“你来吗？”他问。|她笑了。");
  }

  @Test
  void bracketsGoOn() {
    assertSegments("zh", "他（真的吗？）来了。|她笑了。");
  }

  @Test
  void doublePunctuation() {
    assertSegments("zh", "真的？！|我不信。");
  }

  @Test
  void halfWidthMarksEnd() {
    assertSegments("zh", "真的吗?|我不信!");
  }

  @Test
  void ellipsisGoesOn() {
    assertSegments("zh", "我……不知道。|好吧。");
  }

  @Test
  void workGoesOn() {
    assertSegments("zh", "他读了《你好！朋友》这本书。|她也读了。");
  }

  @Test
  void lineEndEnds() {
    assertSegments("zh", "这是第一行。\n|这是第二行。");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("zh", "价格是7.25元。|很便宜。");
  }

  @Test
  void semicolonGoesOn() {
    assertSegments("zh", "他来了；她走了。|下雨了。");
  }

  @Test
  void numberedItems() {
    assertSegments("zh", "1）洗杯子 |2）擦杯子");
  }

  @Test
  void traditionalSignsEnd() {
    assertSegments("zh", "他來了。|她走了。");
  }

  @Test
  void quotedQuestionAloneEnds() {
    assertSegments("zh", "「你來嗎？」|她笑了。");
  }

  @Test
  void dashInsideGoesOn() {
    assertSegments("zh", "他说——不。|她笑了。");
  }
}
