package org.isogloss.glossary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class RawCellsTest {

  private List<String> problems(String... lines) throws Exception {
    return RawCells.problems(
            GlossaryReader.open(
                    "glossary.csv", String.join("\n", lines), SheetSettings.of(LocaleTag.of("en")))
                .sheet())
        .stream()
        .map(GlossaryProblem::line)
        .toList();
  }

  @Test
  void aFormulaIsNamed() throws Exception {
    assertThat(problems("en,en:avoid,note", "nest,=roost,", "den,-lair,- a note", "hut,hovel,+1"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"=roost\" begins with \"=\", so a spreadsheet"
                + " takes it for a formula; begin with another character",
            "glossary.csv:3: column \"en:avoid\": \"-lair\" begins with \"-\", so a spreadsheet"
                + " takes it for a formula; begin with another character",
            "glossary.csv:4: column \"note\": \"+1\" begins with \"+\", so a spreadsheet takes it"
                + " for a formula; begin with another character");
  }

  @Test
  void whatAFormulaLeftBehindIsNamed() throws Exception {
    assertThat(problems("en,en:avoid", "nest,#NAME?"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"#NAME?\" is what a spreadsheet shows in place of"
                + " a value; write what was meant");
    assertThat(problems("en,en:avoid", "nest,1.2E+05", "den,####")).hasSize(2);
  }

  @Test
  void whiteSpaceAroundACellIsNamed() throws Exception {
    assertThat(problems("en,en:avoid", "nest,\"roost \""))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"roost \" has white space around it; delete it");
  }

  @Test
  void aNoBreakSpaceIsWhiteSpaceToo() throws Exception {
    assertThat(problems("en", "nest\u00A0")).singleElement().asString().endsWith("; delete it");
  }

  @Test
  void columnsOfTheTeamsOwnArePassedBy() throws Exception {
    assertThat(problems("en,owner", "nest,=Ann")).isEmpty();
  }
}
