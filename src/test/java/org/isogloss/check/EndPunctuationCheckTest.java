package org.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.AR;
import static org.isogloss.export.Examples.ES;
import static org.isogloss.export.Examples.FR;
import static org.isogloss.export.Examples.VI;

import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.junit.jupiter.api.Test;

class EndPunctuationCheckTest {

  @Test
  void aQuestionThatBecameAStatementIsFound() {
    assertThat(Pairs.check(Pairs.terms(), VI, "Is it warm?", "Nó ấm."))
        .extracting(Finding::message)
        .containsExactly(
            "The source ends with a question mark, the target with a full stop; correct the target or confirm it.");
  }

  @Test
  void anExclamationThatBecameAStatementIsOnlyWorthKnowing() {
    assertThat(Pairs.check(Pairs.terms(), VI, "Rest now!", "Nghỉ đi."))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void aMissingFullStopIsFound() {
    assertThat(Pairs.rules(VI, "Rest now.", "Nghỉ đi")).containsExactly("check.end-punctuation");
  }

  @Test
  void chineseAndJapaneseHaveTheirOwnMarks() {
    assertThat(Pairs.rules(LocaleTag.of("zh"), "Rest now.", "休息吧。")).isEmpty();
    assertThat(Pairs.rules(LocaleTag.of("ja"), "Is it warm?", "暖かいですか？")).isEmpty();
  }

  @Test
  void theGreekQuestionMarkIsASemicolon() {
    assertThat(Pairs.rules(LocaleTag.of("el"), "Is it warm?", "Είναι ζεστό;")).isEmpty();
  }

  @Test
  void arabicHasItsOwnQuestionMark() {
    assertThat(Pairs.rules(AR, "Is it warm?", "هل هو دافئ؟")).isEmpty();
  }

  @Test
  void frenchPutsASpaceBeforeTheMark() {
    assertThat(Pairs.rules(FR, "Is it warm?", "Est-ce chaud\u00A0?")).isEmpty();
  }

  @Test
  void thaiHasNoFullStop() {
    assertThat(Pairs.rules(LocaleTag.of("th"), "Rest now.", "พักผ่อน")).isEmpty();
  }

  @Test
  void closingQuotesAreLookedThrough() {
    assertThat(Pairs.rules(FR, "She said: “Rest.”", "Elle a dit : «\u00A0Repos\u00A0».")).isEmpty();
  }

  @Test
  void ofMergedSentencesOnlyTheLastCounts() {
    assertThat(Pairs.rules(VI, "Is it warm? Then rest.", "Nếu ấm thì nghỉ.")).isEmpty();
  }

  @Test
  void aSpanishQuestionMustBeOpened() {
    assertThat(Pairs.rules(ES, "Is it warm?", "¿Está caliente?")).isEmpty();
    assertThat(Pairs.rules(ES, "Is it warm?", "Está caliente?"))
        .containsExactly("check.end-punctuation");
  }
}
