package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class EnglishSegmentationTest {

  @Test
  void titleBeforeNameGoesOn() {
    assertSegments("en", "We asked Dr. Baxa about it. |She was kind.");
  }

  @Test
  void initialInNameGoesOn() {
    assertSegments("en", "George W. Bush spoke first. |Nobody clapped.");
  }

  @Test
  void latinAbbreviationGoesOn() {
    assertSegments("en", "Rub with oil, e.g. olive oil. |Then rest.");
  }

  @Test
  void lettersWithStopsBeforeNameGoOn() {
    assertSegments("en", "The U.S. Senate met on Monday. |It was cold.");
  }

  @Test
  void lettersWithStopsBeforeStarterEnd() {
    assertSegments("en", "She lives in the U.S. |They visit her often.");
  }

  @Test
  void etcBeforeStarterEnds() {
    assertSegments("en", "Bring towels, cups, etc. |The rest is here.");
  }

  @Test
  void etcBeforeSmallLetterGoesOn() {
    assertSegments("en", "Towels, cups, etc. are in the bag. |Take them.");
  }

  @Test
  void numberAfterNoGoesOn() {
    assertSegments("en", "See No. 7 on the list. |It is short.");
  }

  @Test
  void closingQuoteStaysWithItsSentence() {
    assertSegments("en", "\"It hurts.\" |She stopped.");
  }

  @Test
  void quotedQuestionInsideSentenceGoesOn() {
    assertSegments("en", "\"Does it hurt?\" he asked. |She nodded.");
  }

  @Test
  void bracketStaysWithItsSentence() {
    assertSegments("en", "(It may hurt.) |Stop then.");
  }

  @Test
  void citationStaysWithItsSentence() {
    assertSegments("en", "Massage may help. [6] |Cold does too.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("en", "Well ... that depends. |Ask her.");
  }

  @Test
  void listNumberGoesOn() {
    assertSegments("en", "1. Wash your hands. |Then dry them.");
  }

  @Test
  void decimalNumberIsNoEnd() {
    assertSegments("en", "Use 2.5 ml twice. |Wait.");
  }

  @Test
  void addressIsNoEnd() {
    assertSegments("en", "Read https://example.org/a?b=c. |Then call.");
  }

  @Test
  void exclamationAndQuestionMarksTogetherEndOnce() {
    assertSegments("en", "Really?! |Yes.");
  }

  @Test
  void lineEndEnds() {
    assertSegments("en", "No stop here\n|Next line");
  }

  @Test
  void spacedEllipsisIsOneRun() {
    assertSegments("en", "He came . . . and left. |Good.");
  }
}
