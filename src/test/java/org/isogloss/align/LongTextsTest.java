package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Books so long that a coarse path shows where to look, in scripts that share no word with ours: no
 * anchor helps.
 */
class LongTextsTest {

  private static void assertAlmostAllRight(InventedBook book) {
    AlignmentScore score = Aligning.score(book);
    assertThat(score.recall()).as("beads found").isGreaterThan(0.95);
    assertThat(score.precision()).as("beads right").isGreaterThan(0.95);
  }

  @Test
  void aBookInKorean() {
    assertAlmostAllRight(InventedBook.of(2000, 5, InventedTongue.HANGUL));
  }

  @Test
  void fourHundredPassagesAreMissing() {
    InventedBook book = InventedBook.of(2500, 6, InventedTongue.CYRILLIC);
    assertAlmostAllRight(book.untranslated(1000, 1400));
  }

  @Test
  void theFirstChaptersAreMissingOnOneSideAndTheLastOnTheOther() {
    InventedBook book = InventedBook.of(2500, 7, InventedTongue.ARABIC);
    int end = book.passages().size();
    assertAlmostAllRight(book.added(0, 250).untranslated(end - 250, end));
  }

  @Test
  void halfOfTheTranslationIsMissing() {
    InventedBook book = InventedBook.of(2500, 8, InventedTongue.GREEK);
    int end = book.passages().size();
    assertAlmostAllRight(book.untranslated(end / 2, end));
    assertAlmostAllRight(book.untranslated(0, end / 2));
  }
}
