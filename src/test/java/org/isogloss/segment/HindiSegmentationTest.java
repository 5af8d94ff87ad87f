package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class HindiSegmentationTest {

  @Test
  void dandaEnds() {
    assertSegments("hi", "हाथ धोएँ। |फिर आराम करें।");
  }

  @Test
  void dandaEndsToo() {
    assertSegments("hi", "मैं आया। |तुम गए।");
  }

  @Test
  void doubleDandaEnds() {
    assertSegments("hi", "राम आए॥ |सीता गईं॥");
  }

  @Test
  void questionMarkEnds() {
    assertSegments("hi", "तुम कहाँ थे? |मुझे नहीं पता।");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("hi", "डॉ. शर्मा आए। |वे बैठे।");
  }

  @Test
  void initialsGoOn() {
    assertSegments("hi", "एस. के. वर्मा आए। |वे बैठे।");
  }

  @Test
  void exclamationEnds() {
    assertSegments("hi", "आओ! |जल्दी करो।");
  }

  @Test
  void quoteStays() {
    assertSegments("hi", "उसने कहा, \"मैं आऊँगा।\" |वह हँसी।");
  }

  @Test
  void missingSpaceEnds() {
    assertSegments("hi", "मैं आया।|तुम गए।");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("hi", "यह 7.25 रुपये का है। |महँगा है।");
  }

  @Test
  void shortQuestionEnds() {
    assertSegments("hi", "क्या? |हाँ।");
  }
}
