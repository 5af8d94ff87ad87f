package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Unit;
import org.junit.jupiter.api.Test;

/** A row is shown as its source sentences, then a cell for each locale: rows × target sentences. */
class GridTest {

  private final Document source =
      new TestDocument("d", "en").paragraph("One.", "Two.", "Three.").build();

  @Test
  void pairsStandSideBySide() {
    assertThat(shown(vi("1-1 1-1 1-1", 3)))
        .containsExactly("One. | vi 1×1", "Two. | vi 1×1", "Three. | vi 1×1");
  }

  @Test
  void aMergeReachesDownAndASplitStandsInOneRow() {
    assertThat(shown(vi("2-1 1-2", 3)))
        .containsExactly("One. | vi 2×1", "Two. |", "Three. | vi 1×2");
  }

  @Test
  void whatOnlyATargetHasIsARowOfItsOwn() {
    assertThat(shown(vi("0-1 1-1 0-1 2-1 0-1", 5)))
        .containsExactly(
            "+ | vi 1×1", "One. | vi 1×1", "+ | vi 1×1", "Two. | vi 2×1", "Three. |", "+ | vi 1×1");
  }

  @Test
  void aMergeReachesOverARowThatAnotherLocaleNeeds() {
    assertThat(shown(locale("es", "1-1 0-1 1-1 1-1", 4), vi("2-1 1-1", 2)))
        .containsExactly(
            "One. | es 1×1 vi 3×1", "+ | es 1×1", "Two. | es 1×1", "Three. | es 1×1 vi 1×1");
  }

  @Test
  void aPlaceWithoutAUnitIsEmpty() {
    assertThat(shown(locale("es", "1-1 0-1 1-1 1-0", 3), vi("1-1 1-1 1-1", 3)))
        .containsExactly(
            "One. | es 1×1 vi 1×1",
            "+ | es 1×1 vi 1×-",
            "Two. | es 1×1 vi 1×1",
            "Three. | es 1×0 vi 1×1");
  }

  @Test
  void unitsOutOfOrderComeLastWithTheirSource() {
    Bitext ordered = vi("1-1 1-1 1-1", 3);
    List<Unit> units = new ArrayList<>(ordered.units());
    units.add(units.remove(0));
    Bitext bitext = new Bitext(source, ordered.targetLocale(), ordered.target(), units, List.of());
    assertThat(shown(bitext, locale("es", "1-1 1-1 1-1", 3)))
        .containsExactly(
            "One. | es 1×1 vi 1×-",
            "Two. | es 1×1 vi 1×1",
            "Three. | es 1×1 vi 1×1",
            "One. | es 1×- vi 1×1");
  }

  private Bitext vi(String beads, int sentences) {
    return locale("vi", beads, sentences);
  }

  private Bitext locale(String locale, String beads, int sentences) {
    String[] texts = new String[sentences];
    for (int i = 0; i < sentences; i++) {
      texts[i] = "T" + i + ".";
    }
    Document target = new TestDocument("d", locale).paragraph(texts).build();
    return TestRun.align(source, locale, target, beads);
  }

  private List<String> shown(Bitext... bitexts) {
    return Grid.of(source.segments(), List.of(bitexts)).stream().map(GridTest::shown).toList();
  }

  private static String shown(Grid.Row row) {
    String text = row.source.stream().map(Segment::current).collect(Collectors.joining(" "));
    StringBuilder shown = new StringBuilder(text.isEmpty() ? "+" : text).append(" |");
    row.cells.forEach((locale, placed) -> shown.append(' ').append(shown(locale, placed)));
    return shown.toString();
  }

  private static String shown(LocaleTag locale, Grid.Placed placed) {
    Unit unit = placed.unit();
    return locale + " " + placed.rows() + "×" + (unit == null ? "-" : unit.target().size());
  }
}
