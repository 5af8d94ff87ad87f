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
}
