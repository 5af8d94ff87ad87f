package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = Messages.english();

  @Test
  void countsHaveTheirPlural() {
    assertThat(messages.text("count.error", 0)).isEqualTo("0 errors");
    assertThat(messages.text("count.error", 1)).isEqualTo("1 error");
    assertThat(messages.text("cell.edits", 12_345)).isEqualTo("12,345 edits");
  }

  @Test
  void theTextsAreReadAsUtf8() {
    assertThat(messages.text("rule.clean.hash")).contains("machine’s");
  }

  @Test
  void anArgumentIsNeverReadAsAPattern() {
    assertThat(messages.text("row.number", "{0} '{1}'")).isEqualTo("Glossary row {0} '{1}'");
  }

  @Test
  void aMissingTextIsNamed() {
    assertThatThrownBy(() -> messages.text("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such");
    assertThat(messages.textOr("no.such", "so")).isEqualTo("so");
  }
}
