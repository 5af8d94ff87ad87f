package org.isogloss.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isogloss.align.TextPair;
import org.isogloss.align.TextSide;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class LessonsTest {

  private static final LocaleTag EN = LocaleTag.of("en");
  private static final LocaleTag DE = LocaleTag.of("de");
  private static final LocaleTag VI = LocaleTag.of("vi");

  @Test
  void keepsTheTextsOfEachPairOfLocales() {
    Lessons lessons = new Lessons(2);
    lessons.add(lesson("a", 3, DE));
    lessons.add(lesson("a", 3, VI));
    lessons.add(lesson("b", 3, VI));
    assertThat(lessons.pairs()).containsOnlyKeys(new LocalePair(EN, DE), new LocalePair(EN, VI));
    assertThat(kept(lessons, DE)).containsExactly("a");
    assertThat(kept(lessons, VI)).containsExactly("a", "b");
  }

  @Test
  void inManyLocalesEachGetsASmallerShare() {
    int sentences = (int) Lessons.BOUND / 2;
    assertThat(kept(8, sentences)).containsExactly("a");
    assertThat(kept(9, sentences)).isEmpty();
    assertThat(kept(80, sentences / 10)).containsExactly("a");
  }

  private static List<String> kept(int locales, int sentences) {
    Lessons lessons = new Lessons(locales);
    lessons.add(lesson("a", sentences, VI));
    return kept(lessons, VI);
  }

  private static List<String> kept(Lessons lessons, LocaleTag locale) {
    return Optional.ofNullable(lessons.pairs().get(new LocalePair(EN, locale)))
        .orElseThrow()
        .documents();
  }

  private static Lesson lesson(String document, int sentences, LocaleTag locale) {
    List<String> text = Collections.nCopies(sentences, "Ta.");
    return Lesson.of(
        document, new TextPair(TextSide.plain(EN, text), TextSide.plain(locale, text)));
  }
}
