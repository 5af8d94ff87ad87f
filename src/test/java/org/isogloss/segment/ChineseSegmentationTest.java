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
}
