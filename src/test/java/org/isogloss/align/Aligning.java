package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;

/** What tests of the aligner share: short calls, beads without their confidence, and checks. */
final class Aligning {

  static final LocaleTag EN = LocaleTag.of("en");
  static final LocaleTag ES = LocaleTag.of("es");

  private Aligning() {}

  static SentenceAligner aligner() {
    return new SentenceAligner(AlignmentStatistics.empty(), null);
  }

  static TextSide english(List<String> sentences) {
    return TextSide.plain(EN, sentences);
  }

  static TextSide spanish(List<String> sentences) {
    return TextSide.plain(ES, sentences);
  }

  /** The beads of an English and a Spanish text. */
  static List<Bead> beads(List<String> source, List<String> target) {
    return aligner().align(english(source), spanish(target));
  }

  /** Like {@link #beads}, such as {@code [0]:[0, 1]}. */
  static List<String> align(List<String> source, List<String> target) {
    return shapes(beads(source, target));
  }

  static List<String> align(TextSide source, TextSide target) {
    return shapes(aligner().align(source, target));
  }

  static List<String> shapes(List<Bead> beads) {
    return beads.stream().map(bead -> BeadFormat.format(bead).replaceFirst(":[^:]*$", "")).toList();
  }

  static boolean isSkip(Bead bead) {
    return bead.source().isEmpty() || bead.target().isEmpty();
  }

  /** How well a book is aligned. */
  static AlignmentScore score(InventedBook book) {
    return score(book, beads(book.source(), book.target()));
  }

  static AlignmentScore score(InventedBook book, List<Bead> beads) {
    assertWhole(beads, book.source().size(), book.target().size(), "a book");
    return AlignmentScore.of(book.gold(), shapes(beads).stream().map(NumberedBead::parse).toList());
  }

  /** Every sentence of both sides is in exactly one bead, in order, and no bead is empty. */
  static void assertWhole(List<Bead> beads, int sources, int targets, String as) {
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      assertThat(bead.source().start()).as(as).isEqualTo(source);
      assertThat(bead.target().start()).as(as).isEqualTo(target);
      assertThat(bead.source().length() + bead.target().length()).as(as).isPositive();
      assertThat(bead.confidence()).as(as).isBetween(0.0, 1.0);
      source = bead.source().end();
      target = bead.target().end();
    }
    assertThat(source).as(as).isEqualTo(sources);
    assertThat(target).as(as).isEqualTo(targets);
  }
}
