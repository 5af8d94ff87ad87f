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

  @Test
  void oneLetterAtTheEndOfASentenceEnds() {
    assertSegments("en", "The best grade of all is grade A. |Nobody got it.");
  }

  @Test
  void initialsInARowGoOn() {
    assertSegments("en", "Ask J. K. Morley or T.S. Parker. |They know.");
  }

  @Test
  void pageReferenceGoesOn() {
    assertSegments("en", "The map is on p. 14 of the leaflet. |Open it.");
  }

  @Test
  void twoLetterAbbreviationBeforeNameGoesOn() {
    assertSegments("en", "We climbed Mt. Ararat. |It was cold.");
  }

  @Test
  void companyBeforeSmallLetterGoesOn() {
    assertSegments("en", "Brown Bros. & Co. is open today. |Call them.");
  }

  @Test
  void companyAtTheEndEnds() {
    assertSegments("en", "She worked for Miller & Co. |It paid well.");
  }

  @Test
  void corporationBeforeSmallLetterGoesOn() {
    assertSegments("en", "Acme Corp. was sold. |Nobody minded.");
  }

  @Test
  void companyInsideANameGoesOn() {
    assertSegments("en", "He runs Alpine Inc. Europe. |It is small.");
  }

  @Test
  void possessiveAbbreviationGoesOn() {
    assertSegments("en", "The Jr.'s room was locked. |Why?");
  }

  @Test
  void manyStopsInsideGoOn() {
    assertSegments("en", "She moved to the U.S.A. in May. |He stayed.");
  }

  @Test
  void manyStopsAtTheEndEnd() {
    assertSegments("en", "She moved to the U.S.A. |How is it there?");
  }

  @Test
  void stateBeforeNounGoesOn() {
    assertSegments("en", "He joined the U.S. Army last year. |He likes it.");
  }

  @Test
  void possessiveStateGoesOn() {
    assertSegments("en", "The U.S.'s oldest bridge fell. |It was wood.");
  }

  @Test
  void timeBeforeTitleEnds() {
    assertSegments("en", "We met at 4 p.m. |Mrs. Bell came late.");
  }

  @Test
  void timeAtTheBeginningGoesOn() {
    assertSegments("en", "At 6 a.m. Ms. Holt swims. |At 7 p.m. she reads.");
  }

  @Test
  void timeBeforeSmallLetterGoesOn() {
    assertSegments("en", "At 6 a.m. the baby wakes. |Be ready.");
  }

  @Test
  void timeAtTheEndEnds() {
    assertSegments("en", "Doors open at 9 a.m. |We will wait.");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("en", "It costs $7.25 per box. |Buy two.");
  }

  @Test
  void amountAtTheEndEnds() {
    assertSegments("en", "It costs $7.25. |Buy two.");
  }

  @Test
  void bracketedSentenceInsideGoesOn() {
    assertSegments("en", "He asked nicely (did you hear? no one did.) and left. |She laughed.");
  }

  @Test
  void bracketedSentenceStandsAlone() {
    assertSegments("en", "He asked nicely. |(No one heard him.) |She laughed.");
  }

  @Test
  void mailAddressGoesOn() {
    assertSegments("en", "Her mail is anna.bell@example.org. |Write to her.");
  }

  @Test
  void pageAddressGoesOn() {
    assertSegments("en", "Go to https://www.example.org/a.b/faq.html for more. |Then call.");
  }

  @Test
  void pageNameAtTheEndEnds() {
    assertSegments("en", "Read more on www.example.com. |It is free.");
  }

  @Test
  void singleQuotesInsideGoOn() {
    assertSegments("en", "She turned and asked, 'Is it far?' and he nodded. |They went.");
  }

  @Test
  void doubleQuotesInsideGoOn() {
    assertSegments("en", "She turned and asked, \"Is it far?\" and he nodded. |They went.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOn() {
    assertSegments("en", "\"Is it far?\" she asked. |He nodded.");
  }

  @Test
  void exclamationQuoteBeforeSaidClauseGoesOn() {
    assertSegments("en", "\"Come here!\" he shouted. |Nobody came.");
  }

  @Test
  void quoteAtTheEndEnds() {
    assertSegments("en", "She said, \"It is far.\" |He nodded.");
  }

  @Test
  void curlyQuoteAtTheEndEnds() {
    assertSegments("en", "She said, “It is far.” |He nodded.");
  }

  @Test
  void severalExclamationsEndOnce() {
    assertSegments("en", "Wow!! |That is big.");
  }

  @Test
  void severalQuestionsEndOnce() {
    assertSegments("en", "Really?? |I thought so.");
  }

  @Test
  void exclamationBeforeQuestionEndsOnce() {
    assertSegments("en", "No!? |I thought so.");
  }

  @Test
  void numberedItemsWithStopAndBracketAreItems() {
    assertSegments("en", "1.) Wash the cup |2.) Dry the cup");
  }

  @Test
  void numberedItemsWithBracket() {
    assertSegments("en", "1) Wash the cup |2) Dry the cup");
  }

  @Test
  void numberedItemsWithBracketAndStop() {
    assertSegments("en", "1) Wash the cup. |2) Dry the cup.");
  }

  @Test
  void numberedItemsWithStop() {
    assertSegments("en", "1. Wash the cup. |2. Dry the cup.");
  }

  @Test
  void numberedItemsWithoutStopAtTheEnd() {
    assertSegments("en", "1. Wash the cup |2. Dry the cup");
  }

  @Test
  void bulletsAreItems() {
    assertSegments("en", "• Wash the cup |• Dry the cup");
  }

  @Test
  void hollowBulletsAreItems() {
    assertSegments("en", "◦ Wash the cup |◦ Dry the cup");
  }

  @Test
  void hyphenBulletsAreItems() {
    assertSegments("en", "⁃ Wash the cup |⁃ Dry the cup");
  }

  @Test
  void bulletsBeforeNumbersAreItems() {
    assertSegments("en", "• 7. Wash the cup |• 8. Dry the cup");
  }

  @Test
  void letteredItemsWithStopAreItems() {
    assertSegments("en", "a. Wash the cup. |b. Dry the cup. |c. Put it away.");
  }

  @Test
  void letteredItemsWithBracketAreItems() {
    assertSegments("en", "a) Wash the cup |b) Dry the cup |c) Put it away");
  }

  @Test
  void romanItemsAreItems() {
    assertSegments("en", "i) Wash the cup |ii) Dry the cup |iii) Put it away");
  }

  @Test
  void romanItemsInBracketsAreItems() {
    assertSegments("en", "(i) Wash the cup |(ii) Dry the cup");
  }

  @Test
  void numbersInBracketsAreItems() {
    assertSegments("en", "(1) Wash the cup. |(2) Dry the cup.");
  }

  @Test
  void lineEndInsideSentenceGoesOn() {
    assertSegments("en", "This sentence was cut\nby the width of a page.");
  }

  @Test
  void spaceAndLineEndInsideSentenceGoesOn() {
    assertSegments("en", "It rained all \nnight in town.");
  }

  @Test
  void linesOfAListAreItems() {
    assertSegments("en", "towels\n|clean cups\n|a spoon");
  }

  @Test
  void coordinatesGoOn() {
    assertSegments("en", "The well is at N°. 4821.337.120. |Dig there.");
  }

  @Test
  void nameWithExclamationGoesOn() {
    assertSegments("en", "She works for Yahoo! in the sales team. |He does too.");
  }

  @Test
  void nameWithExclamationAtTheEndEnds() {
    assertSegments("en", "She works for Yahoo! |They pay well.");
  }

  @Test
  void pronounAtTheEndEnds() {
    assertSegments("en", "We do what you and I. |Then we rest.");
  }

  @Test
  void ellipsisWithSpacesBeforeSmallLetterGoesOn() {
    assertSegments("en", "I wanted ... well, I tried . . . to say it. |Sorry.");
  }

  @Test
  void ellipsisWithSpacesAfterAStopBeginsASentence() {
    assertSegments("en", "The rule was kept for years. |. . . The court agreed.");
  }

  @Test
  void ellipsisInBracketsGoesOn() {
    assertSegments("en", "The plan [...] was good. |Nobody knew.");
  }

  @Test
  void ellipsisAtTheEndOfAQuoteStays() {
    assertSegments("en", "\"I never thought ...\", he said. |She left.");
  }

  @Test
  void fourDotsEnd() {
    assertSegments("en", "I never said that.... |She went home.");
  }

  @Test
  void fourDotsWithSpacesEnd() {
    assertSegments("en", "Mark the gap with dots and then a stop . . . . |Next rule.");
  }

  @Test
  void threeDotsBeforeCapitalEnd() {
    assertSegments("en", "She waited... |The bus came.");
  }

  @Test
  void missingSpaceAfterStopEnds() {
    assertSegments("en", "It was late.|The bus came.");
  }

  @Test
  void missingSpaceAfterQuestionEnds() {
    assertSegments("en", "Is it late?|The bus came.");
  }

  @Test
  void latinAbbreviationInBracketsGoesOn() {
    assertSegments("en", "Use a soft fabric (e.g. cotton, i.e. nothing hard). |Then rest.");
  }

  @Test
  void versusGoesOn() {
    assertSegments("en", "It was Kent vs. Essex again. |Kent won.");
  }

  @Test
  void etAlGoesOn() {
    assertSegments("en", "Miller et al. showed this in 2009. |Others agree.");
  }

  @Test
  void etAlBeforeBracketGoesOn() {
    assertSegments("en", "Miller et al. (2009) showed this. |Others agree.");
  }

  @Test
  void numberSignGoesOn() {
    assertSegments("en", "We live at No. 5 now. |Come by.");
  }

  @Test
  void noAtTheEndEnds() {
    assertSegments("en", "I asked and she said no. |He went home.");
  }

  @Test
  void saintGoesOn() {
    assertSegments("en", "St. Anne is near. |Turn left.");
  }

  @Test
  void streetAtTheEndEnds() {
    assertSegments("en", "We live on Baker St. |It is loud.");
  }

  @Test
  void versionGoesOn() {
    assertSegments("en", "Version 2.0.1 is out. |Get it.");
  }

  @Test
  void monthGoesOn() {
    assertSegments("en", "Come on Jan. 5 or Feb. 8. |Bring tea.");
  }

  @Test
  void mentionBeginsASentence() {
    assertSegments("en", "Thanks for all! |@anna see you.");
  }

  @Test
  void doctorDegreeGoesOn() {
    assertSegments("en", "Jane Roe, M.D., and John Roe, Ph.D., came. |They sat.");
  }

  @Test
  void degreeAtTheEndEnds() {
    assertSegments("en", "He has a Ph.D. |She has two.");
  }

  @Test
  void washingtonGoesOn() {
    assertSegments("en", "They live in Washington, D.C. and like it. |We do too.");
  }

  @Test
  void quotedSentencesInARow() {
    assertSegments("en", "\"I came.\" |\"You did.\" |They sat down.");
  }

  @Test
  void bracketAfterQuoteStays() {
    assertSegments("en", "(He said \"Stop.\") |She did not.");
  }

  @Test
  void hashNumberGoesOn() {
    assertSegments("en", "Room #4. |It is free.");
  }

  @Test
  void fileNameGoesOn() {
    assertSegments("en", "Open notes.txt and read. |Then close it.");
  }

  @Test
  void semicolonGoesOn() {
    assertSegments("en", "He came; she left. |It rained.");
  }

  @Test
  void percentAtTheEndEnds() {
    assertSegments("en", "Prices rose by 5%. |That is a lot.");
  }

  @Test
  void yearAtTheEndEnds() {
    assertSegments("en", "It was in 1999. |Then it stopped.");
  }

  @Test
  void numberAtTheEndEnds() {
    assertSegments("en", "She is 12. |He is 14.");
  }

  @Test
  void seasonAndCapitalEnd() {
    assertSegments("en", "She got an A. |He got a B. |Nobody failed.");
  }

  @Test
  void generalInitialsGoOn() {
    assertSegments("en", "President John F. Kennedy and Harry S. Truman spoke. |We listened.");
  }

  @Test
  void letteredItemsWithoutStopAtTheEndAreItems() {
    assertSegments("en", "a. Wash the cup |b. Dry the cup |c. Put it away");
  }

  @Test
  void bracketedEllipsisInQuoteGoesOn() {
    assertSegments("en", "\"Holt [...] used the picture of two stairs [...]\" (Bell 12).");
  }

  @Test
  void bulletsWithStopsAreItems() {
    assertSegments("en", "• Wash the cup. |• Dry the cup.");
  }

  @Test
  void romanItemsWithStopAreItems() {
    assertSegments("en", "I. Wash the cup. |II. Dry the cup. |III. Put it away.");
  }

  @Test
  void timeStampStandsAlone() {
    assertSegments("en", "Ann Bell |03/04/2011 10:15 AM |Come by today.");
  }

  @Test
  void timeStampWithSecondsStandsAlone() {
    assertSegments("en", "Ann Bell |03/04/2011 10:15:30 PM |Come by today.");
  }

  @Test
  void timeStampAfterASmallWordStaysWithIt() {
    assertSegments("en", "Written by Ann on 03/04/2011 10:15 |Come by today.");
  }

  @Test
  void clockAloneGoesOn() {
    assertSegments("en", "We meet at 10:15 AM in Bonn. |Come too.");
  }

  @Test
  void stopForgottenAfterBracketEnds() {
    assertSegments("en", "All is in the box (see the list) |They will count it.");
  }

  @Test
  void nameAfterBracketGoesOn() {
    assertSegments("en", "All is in the box (see the list) Peter packed. |Good.");
  }

  @Test
  void stopForgottenAfterMailAddressEnds() {
    assertSegments("en", "My address is ann.bell@example.org |They know it.");
  }

  @Test
  void bracketsAfterATimeGoOn() {
    assertSegments("en", "Come at 10 a.m. (London time) to the hall. |Bring tea.");
  }

  @Test
  void ellipsisInBracketsBelongsToTheSentenceBefore() {
    assertSegments("en", "The plan was good. [...] |Nobody knew it.");
  }

  @Test
  void letterBeforeNumberGoesOn() {
    assertSegments("en", "It is on shelf A. 12 books are there.");
  }

  @Test
  void dialogueTurnGoesOnInSmallLetters() {
    assertSegments("en", "- Come here! shouted the boy. |She came.");
  }

  @Test
  void levelsOfANumberBeginASentence() {
    assertSegments("en", "All is said. |3.4.2. Wash the cup. |3.4.3. Dry it.");
  }

  @Test
  void numberAfterColonBeginsAList() {
    assertSegments("en", "Do this: 1. Wash the cup.");
  }
}
