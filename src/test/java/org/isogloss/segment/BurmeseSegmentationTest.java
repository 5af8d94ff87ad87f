package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class BurmeseSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("my", "ကျွန်တော် လာသည်။ |သူ သွားသည်။");
  }

  @Test
  void missingSpaceEnds() {
    assertSegments("my", "ကျွန်တော် လာသည်။|သူ သွားသည်။");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("my", "ဘယ်မှာလဲ? |မသိဘူး။");
  }

  @Test
  void commaGoesOn() {
    assertSegments("my", "ကျွန်တော်၊ သူ၊ သူမ လာသည်။ |ကောင်းသည်။");
  }

  @Test
  void threeShortSentencesEnd() {
    assertSegments("my", "သူလာသည်။ |ကောင်းသည်။ |မသိဘူး။");
  }
}
