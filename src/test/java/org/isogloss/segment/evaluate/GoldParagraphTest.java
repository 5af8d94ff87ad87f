package org.isogloss.segment.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldParagraphTest {

  private static final GoldSentence ONE = new GoldSentence("One.", true, false);

  @Test
  void tenSentencesMakeAParagraphWhereNoneIsMarked() {
    List<GoldParagraph> paragraphs = GoldParagraph.of(Collections.nCopies(23, ONE), false);
    assertThat(paragraphs).extracting(GoldParagraph::sentences).containsExactly(10, 10, 3);
    assertThat(paragraphs.get(2).text()).isEqualTo("One. One. One.");
    assertThat(paragraphs.get(2).ends()).containsExactly(4, 9);
  }

  @Test
  void nothingStandsBetweenSentencesOfAScriptWithoutSpaces() {
    GoldSentence one = new GoldSentence("好。", true, false);
    assertThat(GoldParagraph.of(List.of(one, one), true))
        .containsExactly(new GoldParagraph("好。好。", List.of(2)));
  }

  @Test
  void marksMakeParagraphsAndTheLastTokenSaysWhetherASpaceFollows() {
    List<GoldSentence> sentences =
        List.of(
            new GoldSentence("Oh?", false, true),
            new GoldSentence("Yes.", true, false),
            new GoldSentence("No.", true, true));
    assertThat(GoldParagraph.of(sentences, false))
        .containsExactly(
            new GoldParagraph("Oh?Yes.", List.of(3)), new GoldParagraph("No.", List.of()));
  }

  @Test
  void whereEachSentenceIsADocumentTenMakeAParagraph() {
    List<GoldSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sentences.add(new GoldSentence("One.", false, true));
    }
    List<GoldParagraph> paragraphs = GoldParagraph.of(sentences, false);
    assertThat(paragraphs).extracting(GoldParagraph::sentences).containsExactly(10, 2);
    assertThat(paragraphs.get(1).text()).isEqualTo("One. One.");
  }
}
