package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Beads of all shapes, each at one place of a book. Where sentences are cut elsewhere, no smaller
 * beads would do.
 */
class BeadShapesTest {

  private static final InventedBook BOOK = InventedBook.of(600, 3);

  /** The beads with the sentences of the book's only passage of that shape. */
  private static void assertFound(String shape, InventedBook book) {
    NumberedBead gold =
        book.gold().stream().filter(bead -> shape(bead).equals(shape)).findFirst().orElseThrow();
    assertThat(
            Aligning.align(book.source(), book.target()).stream()
                .map(NumberedBead::parse)
                .filter(
                    bead ->
                        meet(bead.source(), gold.source()) || meet(bead.target(), gold.target())))
        .containsExactly(gold);
  }

  private static String shape(NumberedBead bead) {
    return bead.source().size() + ":" + bead.target().size();
  }

  private static boolean meet(List<Integer> some, List<Integer> others) {
    return !Collections.disjoint(some, others);
  }

  @Test
  void oneForFive() {
    assertFound("1:5", BOOK.recut(300, 1, 0.2, 0.4, 0.6, 0.8));
  }

  @Test
  void fiveForOne() {
    assertFound("5:1", BOOK.recut(300, 5));
  }

  @Test
  void oneForFour() {
    assertFound("1:4", BOOK.recut(300, 1, 0.25, 0.5, 0.75));
  }

  @Test
  void fourForOne() {
    assertFound("4:1", BOOK.recut(300, 4));
  }

  @Test
  void twoForFour() {
    assertFound("2:4", BOOK.recut(300, 2, 0.5, 1.4, 1.7));
  }

  @Test
  void fourForTwo() {
    assertFound("4:2", BOOK.recut(300, 2, 0.5, 1.4, 1.7).turned());
  }

  @Test
  void threeForThree() {
    assertFound("3:3", BOOK.recut(300, 3, 0.5, 2.5));
  }
}
