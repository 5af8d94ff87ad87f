package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isogloss.text.Bead;
import org.junit.jupiter.api.Test;

/** Texts that nobody would call parallel are aligned as well as they can be. */
class AnyInputTest {

  private static final List<String> RECIPE =
      List.of(
          "Peel 3 large onions and cut them into rings.",
          "Is the pan hot?",
          "Fry the onions in 50 grams of butter for 25 minutes, until they are brown and soft.",
          "Add a litre of vegetable stock, 2 laurel leaves and some thyme.",
          "Serve with cheese.");

  private static final List<String> RECETA =
      List.of(
          "Pele 3 cebollas grandes y córtelas en aros.",
          "¿Está caliente la sartén?",
          "Fría las cebollas en 50 gramos de mantequilla durante 25 minutos, hasta que estén"
              + " doradas y blandas.",
          "Añada un litro de caldo vegetal, 2 hojas de laurel y algo de tomillo.",
          "Sirva con queso.");

  @Test
  void whereOneSideIsEmptyEverythingIsLeftAlone() {
    assertThat(Aligning.align(RECIPE.subList(0, 2), List.of())).containsExactly("[0]:[]", "[1]:[]");
    assertThat(Aligning.align(List.of(), RECETA.subList(0, 2))).containsExactly("[]:[0]", "[]:[1]");
  }

  @Test
  void inNothingThereAreNoBeads() {
    assertThat(Aligning.align(List.of(), List.of())).isEmpty();
  }

  @Test
  void aTextOfBlankLinesAloneMeetsNoSentence() {
    assertThat(Aligning.beads(List.of("", " ", "\u00A0"), RECETA))
        .noneMatch(bead -> !Aligning.isSkip(bead) && !RECETA.get(bead.target().start()).isBlank());
  }

  @Test
  void blankLinesInsideChangeNoPairs() {
    List<String> source = new ArrayList<>(RECIPE);
    source.add(2, "");
    source.add(2, "\t");
    List<String> target = new ArrayList<>(RECETA);
    target.add(4, " ");
    assertThat(Aligning.align(source, target))
        .contains("[0]:[0]", "[1]:[1]", "[4]:[2]", "[5]:[3]", "[6]:[5]");
  }

  @Test
  void aLineOfAMillionCharactersHoldsNothingUp() {
    List<String> source = new ArrayList<>(RECIPE);
    source.add(2, "milk ".repeat(200_000));
    List<String> target = new ArrayList<>(RECETA);
    target.add(2, "leche ".repeat(200_000));
    assertThat(Aligning.align(source, target))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]", "[5]:[5]");
  }

  @Test
  void aChorusThatComesAgainIsMatchedWhereItStands() {
    List<String> source = new ArrayList<>(RECIPE);
    List<String> target = new ArrayList<>(RECETA);
    for (int at = 5; at >= 1; at -= 2) {
      source.add(at, "Row, row, row your boat.");
      target.add(at, "Rema, rema, rema tu barco.");
    }
    assertThat(Aligning.align(source, target))
        .containsExactly(
            "[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]", "[5]:[5]", "[6]:[6]", "[7]:[7]");
  }

  @Test
  void theSameSentenceOverAndOverIsPairedInOrder() {
    List<String> again = Collections.nCopies(40, "Rest now.");
    assertThat(Aligning.beads(again, again))
        .hasSize(40)
        .allMatch(bead -> bead.source().equals(bead.target()));
  }

  @Test
  void textsWithoutALetterAreWholeToo() {
    List<String> source = Arrays.asList("…", "***", "— — —", "?!", "12");
    List<String> target = Arrays.asList("***", "\uD83D\uDE00", "\uD800", "\u0000", "12", "—");
    Aligning.assertWhole(Aligning.beads(source, target), 5, 6, "no letters");
  }

  @Test
  void aThreadMoreChangesNothing() throws Exception {
    InventedBook book = InventedBook.of(60, 1);
    SentenceAligner aligner = Aligning.aligner();
    Callable<List<Bead>> work =
        () -> aligner.align(Aligning.english(book.source()), Aligning.spanish(book.target()));
    List<Bead> alone = work.call();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<Bead>> beads : threads.invokeAll(Collections.nCopies(4, work))) {
        assertThat(Objects.requireNonNull(beads.get())).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void theOrderOfSeveralTextsChangesNoBead() {
    List<TextPair> pairs = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      InventedBook book = InventedBook.of(25, seed);
      pairs.add(new TextPair(Aligning.english(book.source()), Aligning.spanish(book.target())));
    }
    List<List<Bead>> inOrder = Aligning.aligner().alignAll(pairs).beads();
    Collections.reverse(pairs);
    List<List<Bead>> reversed = new ArrayList<>(Aligning.aligner().alignAll(pairs).beads());
    Collections.reverse(reversed);
    assertThat(reversed.stream().map(Aligning::shapes))
        .isEqualTo(inOrder.stream().map(Aligning::shapes).toList());
  }
}
