package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** Every sentence of both sides is in exactly one bead, in order, whatever the texts. */
class NothingLostTest {

  private static final long SEED = 51;
  private static final int ROUNDS = 60;
  private static final String[] ODD = {
    "", " ", "\t", "\u00A0", "1", "…", "\uD83D\uDE00", "\uD800", "a".repeat(5000), "灯塔", "\u200B"
  };

  @Test
  void inRandomTextsWithGapsBlankLinesAndRepetitions() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      List<TextPair> texts = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        texts.add(texts(random));
      }
      SentenceAligner aligner = new SentenceAligner(statistics(random, texts), null, words(random));
      List<List<Bead>> beads = aligner.alignAll(texts).beads();
      String as = "seed " + SEED + ", round " + round;
      for (int i = 0; i < texts.size(); i++) {
        TextPair pair = texts.get(i);
        Aligning.assertWhole(
            beads.get(i), pair.source().sentences().size(), pair.target().sentences().size(), as);
      }
      assertThat(aligner.alignAll(texts).beads()).as(as + ", again").isEqualTo(beads);
    }
  }

  @Test
  void inRandomTextsCutAtHardBoundaries() {
    Random random = new Random(SEED);
    int cut = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> source = new ArrayList<>();
      List<String> target = new ArrayList<>();
      for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
        InventedBook book = InventedBook.of(1 + random.nextInt(6), random.nextLong());
        source.addAll(book.source());
        target.addAll(book.target());
        int blank = 1 + random.nextInt(2);
        source.addAll(List.of("", " ").subList(0, blank));
        target.add("");
      }
      TextSide left = Aligning.english(source);
      TextSide right = Aligning.spanish(target);
      String as = "seed " + SEED + ", round " + round;
      Sections sections;
      try {
        sections = Sections.atBlankLines(left, right);
      } catch (IllegalArgumentException e) {
        continue; // a part was all skips on one side
      }
      cut++;
      List<Bead> beads = sections.join(Aligning.aligner().alignAll(sections.parts()).beads());
      Aligning.assertWhole(beads, source.size(), target.size(), as);
      assertNoBeadCrosses(beads, source, target, as);
    }
    assertThat(cut).isGreaterThan(ROUNDS / 2);
  }

  private static void assertNoBeadCrosses(
      List<Bead> beads, List<String> source, List<String> target, String as) {
    int before = 0;
    int after = 0;
    for (Bead bead : beads) {
      before += boundaries(source.subList(bead.source().start(), bead.source().end()));
      after += boundaries(target.subList(bead.target().start(), bead.target().end()));
      if (!Aligning.isSkip(bead) && !source.get(bead.source().start()).isBlank()) {
        assertThat(after).as(as).isEqualTo(before);
      }
    }
  }

  /** How many runs of blank lines there are; a run is never in two beads but at the ends. */
  private static int boundaries(List<String> sentences) {
    int runs = 0;
    boolean blank = false;
    for (String sentence : sentences) {
      runs += sentence.isBlank() && !blank ? 1 : 0;
      blank = sentence.isBlank();
    }
    return runs;
  }

  private static TextPair texts(Random random) {
    InventedTongue[] tongues = InventedTongue.values();
    InventedBook book =
        InventedBook.of(
            1 + random.nextInt(40), random.nextLong(), tongues[random.nextInt(tongues.length)]);
    int size = book.passages().size();
    if (random.nextBoolean()) {
      int from = random.nextInt(size);
      book = book.untranslated(from, from + random.nextInt(size - from + 1));
    }
    if (random.nextBoolean()) {
      int from = random.nextInt(size);
      book = book.added(from, from + random.nextInt(size - from + 1));
    }
    return new TextPair(
        side(random, Aligning.EN, book.source()), side(random, Aligning.ES, book.target()));
  }

  private static TextSide side(Random random, LocaleTag locale, List<String> sentences) {
    List<String> odd = new ArrayList<>(sentences);
    for (int i = random.nextInt(6); i > 0; i--) {
      boolean again = random.nextBoolean() && !odd.isEmpty();
      String more = again ? odd.get(random.nextInt(odd.size())) : ODD[random.nextInt(ODD.length)];
      odd.add(random.nextInt(odd.size() + 1), more);
    }
    List<Integer> blocks = new ArrayList<>();
    List<Boolean> headings = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < odd.size(); i++) {
      block += random.nextInt(4) == 0 ? 1 : 0;
      blocks.add(block);
      headings.add(random.nextInt(8) == 0);
    }
    return random.nextBoolean()
        ? TextSide.plain(locale, odd)
        : new TextSide(locale, odd, blocks, headings);
  }

  private static AlignmentStatistics statistics(Random random, List<TextPair> texts) {
    TextPair first = texts.get(0);
    return random.nextBoolean()
        ? AlignmentStatistics.empty()
        : AlignmentStatistics.of(first.source(), first.target());
  }

  private static List<DictionaryEntry> words(Random random) {
    return random.nextBoolean()
        ? List.of()
        : List.of(new DictionaryEntry("milk", "fokune"), new DictionaryEntry("…", "。"));
  }
}
