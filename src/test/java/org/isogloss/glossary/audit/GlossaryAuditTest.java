package org.isogloss.glossary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.junit.jupiter.api.Test;

class GlossaryAuditTest {

  private static List<String> problems(String... lines) {
    try {
      GlossaryAudit.compile(GlossaryReader.read("glossary.csv", String.join("\n", lines)));
      return List.of();
    } catch (GlossaryException e) {
      return e.lines();
    }
  }

  @Test
  void rowsThatDisagreeAreBothNamed() {
    assertThat(problems("en,en:avoid", "nest,bird house", "eyrie,Bird-House"))
        .containsExactly(
            "glossary.csv:3: column \"en:avoid\": \"Bird-House\" becomes \"eyrie\" here and"
                + " \"nest\" in row 2; delete one, or tell them apart by when or unless");
    assertThat(problems("en,en:avoid,action", "nest,roost,", ",roost,flag"))
        .containsExactly(
            "glossary.csv:3: column \"en:avoid\": \"roost\" becomes \"(flag)\" here and \"nest\" in"
                + " row 2; delete one, or tell them apart by when or unless");
  }

  @Test
  void aRowThatIsThereTwiceIsSaid() {
    assertThat(problems("en,en:avoid", "nest,roost", "nest,Roost"))
        .containsExactly(
            "glossary.csv:3: column \"en:avoid\": \"Roost\" is in row 2 already; delete one");
  }

  @Test
  void conditionsTellRowsApart() {
    assertThat(problems("en,en:avoid,when", "nest,house,bird", "den,house,fox")).isEmpty();
  }
}
