package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class MarathiSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("mr", "मी आलो. |तू गेलास.");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("mr", "तू कुठे होतास? |मला माहीत नाही.");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("mr", "डॉ. जोशी आले. |ते बसले.");
  }

  @Test
  void exclamationEnds() {
    assertSegments("mr", "ये! |लवकर ये.");
  }

  @Test
  void threeShortSentencesEnd() {
    assertSegments("mr", "मी आलो! |तू गेलास? |हो.");
  }
}
