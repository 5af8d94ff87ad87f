package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

/** Which words differ. */
class WordChangesTest {

  private static List<List<String>> changes(String before, String after, String locale) {
    WordChanges.Changed changed = WordChanges.between(before, after, LocaleTag.of(locale));
    return List.of(texts(changed.before(), before), texts(changed.after(), after));
  }

  private static List<String> texts(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aWordThatWasReplacedIsMarkedAlone() {
    assertThat(changes("The milk rays hurt.", "The milk ducts hurt.", "en"))
        .isEqualTo(List.of(List.of("rays"), List.of("ducts")));
  }

  @Test
  void aRewrittenPhraseIsMarkedAsOne() {
    assertThat(changes("Rest now, please.", "Lie down a while, please.", "en"))
        .isEqualTo(List.of(List.of("Rest now"), List.of("Lie down a while")));
  }

  @Test
  void whatMovedIsMarkedWhereItWasAndWhereItIs() {
    assertThat(changes("First rest, then drink.", "Then first rest, drink.", "en"))
        .isEqualTo(List.of(List.of("First", " then"), List.of("Then first ")));
  }

  @Test
  void chineseHasWordsWithoutSpaces() {
    assertThat(changes("乳管堵塞了", "乳腺堵塞了", "zh").get(1)).hasSize(1);
    assertThat(changes("乳管堵塞了", "乳腺堵塞了", "zh").get(1).get(0)).doesNotContain("堵塞");
  }

  @Test
  void whatIsNewIsMarkedWhole() {
    assertThat(changes("", "Rest now.", "en")).isEqualTo(List.of(List.of(), List.of("Rest now.")));
  }

  @Test
  void textsTooLongForTheTableAreMarkedFromTheFirstDifferenceToTheLast() {
    String middle = "a b c d e f g h ".repeat(1000);
    assertThat(
            changes(
                    "Start " + middle + "end",
                    "Start " + middle.toUpperCase(java.util.Locale.ROOT) + "end",
                    "en")
                .get(0))
        .containsExactly(middle.strip());
  }
}
