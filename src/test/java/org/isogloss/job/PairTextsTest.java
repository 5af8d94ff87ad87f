package org.isogloss.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.isogloss.align.TextPair;
import org.isogloss.align.TextSide;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class PairTextsTest {

  private static final LocaleTag EN = LocaleTag.of("en");

  private final PairTexts texts = new PairTexts(10);

  @Test
  void keepsTheFirstDocumentsThatFit() {
    add("a", 2, "Ta.");
    add("too long by itself", 6, "Ta.");
    add("b", 3, "Ta.");
    add("one too many", 1, "Ta.");
    assertThat(texts.documents()).containsExactly("a", "b");
    assertThat(texts.texts())
        .extracting(text -> text.source().sentences().size())
        .containsExactly(2, 3);
  }

  @Test
  void countsThoseItDoesNotKeep() {
    add("a", 2, "Ta.");
    add("too long", 60, "Ta.");
    assertThat(texts.statistics().pairs()).isEqualTo(2);
    assertThat(texts.statistics().source().sentences()).isEqualTo(62);
  }

  @Test
  void aLongSentenceTakesTheRoomOfSeveral() {
    add("long", 1, "ta ".repeat(1_000));
    assertThat(texts.documents()).isEmpty();
    add("short", 1, "Ta.");
    assertThat(texts.documents()).containsExactly("short");
  }

  private void add(String document, int sentences, String sentence) {
    TextSide side = TextSide.plain(EN, Collections.nCopies(sentences, sentence));
    texts.add(Lesson.of(document, new TextPair(side, side)));
  }
}
