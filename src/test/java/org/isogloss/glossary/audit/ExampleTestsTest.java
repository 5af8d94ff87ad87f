package org.isogloss.glossary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.junit.jupiter.api.Test;

class ExampleTestsTest {

  private static List<String> problems(String... lines) throws GlossaryException {
    Glossary glossary = GlossaryReader.read("glossary.csv", String.join("\n", lines));
    return ExampleTests.problems(
            glossary,
            sentence ->
                new ExampleTests.Result(
                    sentence.replace("roost", "nest"),
                    sentence.contains("roost") ? Set.of(2) : Set.of()))
        .stream()
        .map(GlossaryProblem::line)
        .toList();
  }

  @Test
  void aSentenceThatBecomesAnotherIsNamed() throws GlossaryException {
    assertThat(problems("en,en:avoid,changes", "nest,roost,The roost. => The eyrie."))
        .containsExactly(
            "glossary.csv:2: column \"changes\": \"The roost.\" becomes \"The nest.\" by row 2, not"
                + " \"The eyrie.\"; correct the row or the sentence");
  }

  @Test
  void aSentenceThatDoesNotChangeIsNamed() throws GlossaryException {
    assertThat(problems("en,en:avoid,changes", "nest,roost,The perch. => The nest."))
        .containsExactly(
            "glossary.csv:2: column \"changes\": \"The perch.\" stays as it is, not \"The nest.\";"
                + " correct the row or the sentence");
  }

  @Test
  void aSentenceThatIsNotLeftAloneIsNamed() throws GlossaryException {
    assertThat(problems("en,en:avoid,leaves", "nest,roost,The roost stays."))
        .containsExactly(
            "glossary.csv:2: column \"leaves\": \"The roost stays.\" becomes \"The nest stays.\" by"
                + " row 2; correct the row or the sentence");
  }

  @Test
  void soundExamplesAreSilent() throws GlossaryException {
    assertThat(problems("en,en:avoid,changes,leaves", "nest,roost,A roost. => A nest.,A perch."))
        .isEmpty();
  }
}
