package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.text.Bead;
import org.junit.jupiter.api.Test;

/** How sure the aligner says it is. */
class ConfidenceOfBeadsTest {

  private static double meanOfMatches(List<Bead> beads) {
    return beads.stream()
        .filter(bead -> !Aligning.isSkip(bead))
        .mapToDouble(Bead::confidence)
        .average()
        .orElse(0);
  }

  @Test
  void aBookAndItselfAreOneToOneForSure() {
    List<String> book = InventedBook.of(200, 4).source();
    assertThat(Aligning.beads(book, book))
        .hasSize(200)
        .allSatisfy(
            bead -> {
              assertThat(bead.source()).isEqualTo(bead.target());
              assertThat(bead.source().length()).isOne();
              assertThat(bead.confidence()).isGreaterThanOrEqualTo(0.9);
            });
  }

  @Test
  void aFewSentencesAndThemselvesAreOneToOneForSure() {
    List<String> few = InventedBook.of(6, 4).source();
    assertThat(Aligning.beads(few, few))
        .hasSize(6)
        .allSatisfy(bead -> assertThat(bead.confidence()).isGreaterThanOrEqualTo(0.9));
  }

  @Test
  void booksThatHaveNothingToDoWithEachOtherAreMatchedWithLittleConfidence() {
    InventedBook one = InventedBook.of(200, 4);
    InventedBook other = InventedBook.of(200, 5, InventedTongue.CYRILLIC);
    double unrelated = meanOfMatches(Aligning.beads(one.source(), other.target()));
    double related = meanOfMatches(Aligning.beads(one.source(), one.target()));
    assertThat(unrelated).isLessThan(0.6);
    assertThat(related).isGreaterThan(0.9);
  }

  @Test
  void ofBeadsThatAreSureMostAreRightAndWrongOnesAreLessSure() {
    InventedBook book = InventedBook.of(400, 7, InventedTongue.KANA);
    Set<NumberedBead> gold = new HashSet<>(book.gold());
    List<Bead> right = new ArrayList<>();
    List<Bead> wrong = new ArrayList<>();
    for (Bead bead : Aligning.beads(book.source(), book.target())) {
      (gold.contains(NumberedBead.parse(BeadFormat.format(bead))) ? right : wrong).add(bead);
    }
    assertThat(sure(wrong) / (double) (sure(wrong) + sure(right))).isLessThan(0.05);
    assertThat(meanOfMatches(wrong)).isLessThan(meanOfMatches(right) - 0.1);
  }

  private static long sure(List<Bead> beads) {
    return beads.stream().filter(bead -> bead.confidence() >= 0.9).count();
  }

  @Test
  void isNeverCertain() {
    InventedBook book = InventedBook.of(30, 4).untranslated(10, 20);
    assertThat(Aligning.beads(book.source(), book.target()))
        .allSatisfy(bead -> assertThat(bead.confidence()).isBetween(0.01, 0.99));
  }
}
