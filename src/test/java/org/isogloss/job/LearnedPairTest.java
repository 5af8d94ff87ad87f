package org.isogloss.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextPair;
import org.isogloss.align.TextSide;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnedPairTest {

  private static final LocaleTag EN = LocaleTag.of("en");
  private static final LocaleTag VI = LocaleTag.of("vi");
  private static final Terminology NO_TERMS = new Terms("no sentence has this");

  /** Every sentence with the translation of the next: what only knowing the words tells. */
  private static final List<String> RIGHT =
      List.of("1=0", "2=1", "3=2", "4=3", "5=4", "6=5", "7=6");

  private TextPair teaching;
  private TextPair shifted;

  @BeforeEach
  void invent() {
    InventedTexts invented = new InventedTexts(20261121);
    teaching = pair(invented.sentences(80));
    String more = invented.sentences(1).target().get(0);
    shifted = pair(invented.sentencesWithoutRepetition().shifted(more));
  }

  @Test
  void aloneAShortDocumentDoesNotTeachItsWords() {
    SentenceAligner aligner = new SentenceAligner(AlignmentStatistics.empty(), NO_TERMS);
    assertThat(oneToOne(aligner.align(shifted.source(), shifted.target())))
        .doesNotContainAnyElementsOf(RIGHT);
  }

  @Test
  void anotherDocumentTeachesTheWordsOfAShortOne() {
    LearnedPair learned = LearnedPair.from(texts(1_000), NO_TERMS);
    assertThat(learned.beads()).containsOnlyKeys("short", "teaching");
    assertThat(oneToOne(beadsOf(learned, "short", shifted))).isEqualTo(RIGHT);
  }

  @Test
  void aDocumentThatHadNoRoomGetsTheWordsLearnedFromTheOthers() {
    LearnedPair learned = LearnedPair.from(texts(165), NO_TERMS);
    assertThat(learned.beads()).containsOnlyKeys("teaching");
    assertThat(oneToOne(beadsOf(learned, "short", shifted))).isEqualTo(RIGHT);
  }

  @Test
  void aDocumentLargerThanTheBoundIsAlignedAlone() {
    LearnedPair learned = LearnedPair.from(texts(100), NO_TERMS);
    assertThat(learned.beads()).containsOnlyKeys("short");
    assertThat(beadsOf(learned, "teaching", teaching))
        .hasSize(80)
        .allMatch(bead -> bead.source().equals(bead.target()));
  }

  @Test
  void aDocumentThatChangedSinceItWasLearnedFromIsAlignedAnew() {
    LearnedPair learned = LearnedPair.from(texts(1_000), NO_TERMS);
    List<Bead> beads = beadsOf(learned, "teaching", shifted);
    assertThat(beads).isNotEqualTo(learned.beads().get("teaching"));
    assertThat(oneToOne(beads)).isEqualTo(RIGHT);
  }

  @Test
  void whereAligningTogetherFailsEveryDocumentIsAlignedAlone() {
    Terminology failing = new Terms(shifted.source().sentences().get(3));
    LearnedPair learned = LearnedPair.from(texts(1_000), failing);
    assertThat(learned.failure()).get().hasToString("java.lang.IllegalStateException: a fault");
    assertThat(learned.beads()).isEmpty();
    assertThat(learned.beads("teaching", teaching.source(), teaching.target(), failing))
        .hasSize(80)
        .allMatch(bead -> bead.source().equals(bead.target()));
  }

  private PairTexts texts(long bound) {
    PairTexts texts = new PairTexts(bound);
    for (String document : List.of("teaching", "short")) {
      TextPair pair = document.equals("short") ? shifted : teaching;
      texts.add(Lesson.of(document, pair));
    }
    return texts;
  }

  private static List<Bead> beadsOf(LearnedPair learned, String document, TextPair pair) {
    return learned.beads(document, pair.source(), pair.target(), NO_TERMS);
  }

  private static TextPair pair(InventedTexts.Texts texts) {
    return new TextPair(TextSide.plain(EN, texts.source()), TextSide.plain(VI, texts.target()));
  }

  private static List<String> oneToOne(List<Bead> beads) {
    List<String> pairs = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.source().length() == 1 && bead.target().length() == 1) {
        pairs.add(bead.source().start() + "=" + bead.target().start());
      }
    }
    return pairs;
  }

  /** A glossary without terms that fails on one sentence. */
  private record Terms(String poison) implements Terminology {

    @Override
    public Glossary glossary() {
      throw new UnsupportedOperationException("the aligner asks for terms alone");
    }

    @Override
    public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
      if (text.equals(poison)) {
        throw new IllegalStateException("a fault");
      }
      return List.of();
    }
  }
}
