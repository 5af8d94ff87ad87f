package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only one side has is left alone, and the rest is matched as if it were not there. */
class GapsTest {

  private static final int SIZE = 320;
  private static final InventedBook BOOK = InventedBook.of(SIZE, 21);
  private static final int END = BOOK.passages().size();

  private static void assertTheRestIsRight(InventedBook book) {
    AlignmentScore score = Aligning.score(book);
    assertThat(score.recall()).as("beads found").isGreaterThan(0.96);
    assertThat(score.precision()).as("beads right").isGreaterThan(0.95);
  }

  @Test
  void aPageIsMissing() {
    assertTheRestIsRight(BOOK.untranslated(200, 212));
  }

  @Test
  void aPageIsAdded() {
    assertTheRestIsRight(BOOK.added(200, 212));
  }

  @Test
  void everyTenthPassageIsMissing() {
    InventedBook book = BOOK;
    for (int i = 5; i < END; i += 10) {
      book = i % 20 == 5 ? book.untranslated(i, i + 1) : book.added(i, i + 1);
    }
    assertThat(Aligning.score(book).f1()).isGreaterThan(0.9);
  }

  @Test
  void aThirdOfTheBookIsMissing() {
    assertTheRestIsRight(BOOK.untranslated(100, 200));
  }

  @Test
  void aThirdOfTheBookIsAdded() {
    assertTheRestIsRight(BOOK.added(100, 200));
  }

  @Test
  void theFirstChapterIsMissing() {
    assertTheRestIsRight(BOOK.untranslated(0, 60));
  }

  @Test
  void theTranslationBeginsWithAPreface() {
    assertTheRestIsRight(BOOK.added(0, 60));
  }

  @Test
  void theLastChapterIsMissing() {
    assertTheRestIsRight(BOOK.untranslated(END - 50, END));
  }

  @Test
  void theTranslationEndsWithNotes() {
    assertTheRestIsRight(BOOK.added(END - 50, END));
  }

  @Test
  void bothEndsAreMissing() {
    assertTheRestIsRight(BOOK.untranslated(0, 50).untranslated(END - 50, END));
  }

  @Test
  void theTranslationIsLongerAtBothEnds() {
    assertTheRestIsRight(BOOK.added(0, 50).added(END - 50, END));
  }

  @Test
  void oneSideIsLongerAtTheStartAndTheOtherAtTheEnd() {
    assertTheRestIsRight(BOOK.added(0, 50).untranslated(END - 50, END));
    assertTheRestIsRight(BOOK.untranslated(0, 50).added(END - 50, END));
  }

  @Test
  void aMissingPassageNextToAnAddedOneIsNotPairedWithIt() {
    InventedBook book = BOOK.untranslated(200, 230).added(230, 260);
    AlignmentScore score = Aligning.score(book);
    assertThat(score.recall()).isGreaterThan(0.96);
    assertThat(score.precision()).isGreaterThan(0.9);
  }

  @Test
  void neighboursToldInTheOtherOrder() {
    InventedBook book = BOOK;
    for (int i = 20; i < END; i += 20) {
      book = book.swapped(i);
    }
    // Paths don't cross: of each two at most one can be matched, and everything else must be.
    AlignmentScore score = Aligning.score(book);
    assertThat(score.goldRight()).isGreaterThan((long) (0.93 * (score.gold() - END / 10)));
  }
}
