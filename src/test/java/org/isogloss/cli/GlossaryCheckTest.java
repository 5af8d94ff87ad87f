package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;
import static org.isogloss.cli.FileTree.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCheckTest {

  private static final String CHAIN = "en,en:avoid\nroost,perch\nnest,roost\n";
  private static final String CYCLE = "en,en:avoid\nroost,nest\nnest,roost\n";

  @TempDir private Path root;
  private Path glossary;

  @BeforeEach
  void aFile() {
    glossary = root.resolve("glossary.csv");
  }

  @Test
  void theProjectsOwnIsSound() {
    Cli.Result result = isogloss("glossary", "check", "glossary.csv", "--fail-on", "warning");
    assertThat(result.out()).matches("glossary.csv: \\d+ rows, no errors, \\d+ to know .*\\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void errorsComeFirstAndSetTheExitCode() {
    write(glossary, CYCLE + "den,\"lair \"\n");
    Cli.Result result = isogloss("glossary", "check", glossary);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("error: glossary.csv:2: column \"en:avoid\""),
            line -> assertThat(line).startsWith("warning: glossary.csv:4: column \"en:avoid\""),
            line -> assertThat(line).endsWith("3 rows, 1 error, 1 warning"));
  }

  @Test
  void warningsFailOnlyIfAsked() {
    write(glossary, CHAIN);
    assertThat(isogloss("glossary", "check", glossary).code()).isZero();
    assertThat(isogloss("glossary", "check", glossary, "--fail-on", "error").code()).isZero();
    assertThat(isogloss("glossary", "check", glossary, "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void whatIsOnlyGoodToKnowIsPrintedIfAsked() {
    write(glossary, "en,en:avoid\nnest,roost\nhide,roost of owls\n");
    assertThat(isogloss("glossary", "check", glossary).out())
        .endsWith("2 rows, no errors, 1 to know (see --all)\n");
    assertThat(isogloss("glossary", "check", "--all", glossary).out())
        .startsWith("info: glossary.csv:3: ");
  }

  @Test
  void jsonHoldsAll() throws Exception {
    write(glossary, CHAIN);
    Cli.Result result = isogloss("glossary", "check", glossary, "--json");
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.path("file").asText()).isEqualTo(glossary.toString());
    assertThat(json.path("rows").asInt()).isEqualTo(2);
    assertThat(json.path("problems").toString())
        .isEqualTo(
            "[{\"severity\":\"warning\",\"rule\":\"glossary.chain\",\"row\":2,\"column\":\"en\","
                + "\"value\":\"roost\",\"message\":\"\\\"roost\\\" is itself avoided: row 3 makes"
                + " it \\\"nest\\\"\",\"fix\":\"write \\\"nest\\\" here\"}]");
  }

  @Test
  void aFileThatCannotBeReadIsAProblemToo() throws Exception {
    Cli.Result result = isogloss("glossary", "check", glossary, "--json");
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.path("problems").path(0).path("message").asText()).contains("no such file");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void rowsWithAnErrorDontHideWhatIsWrongWithTheOthers() {
    write(
        glossary, CYCLE.replace("avoid", "avoid,pos").replace("st\n", "st,\n") + "den,lair,nuon\n");
    assertThat(isogloss("glossary", "check", glossary).out())
        .contains("never settles")
        .contains("did you mean \"noun\"?");
  }

  @Test
  void rowsOwnTestsAreRunAsARunWould() {
    write(
        glossary,
        """
        en,en:avoid,changes,leaves
        nest,roost,Often:A roost fell. => Often: A nest fell.,
        den,lair,,A lair of foxes.
        """);
    Cli.Result result = isogloss("glossary", "check", glossary);
    assertThat(result.out())
        .startsWith(
            "error: glossary.csv:3: column \"leaves\": \"A lair of foxes.\" becomes \"A den of"
                + " foxes.\" by row 3; correct the row or the sentence\n")
        .endsWith("2 rows, 1 error\n");
  }

  @Test
  void rowsAndTermsThatOccurInNoTextAreNamed() {
    write(root.resolve("texts/en/a.md"), "The roosts are high. A perch is low.\n");
    write(root.resolve("texts/en/b.txt"), "No\u0000text.\n");
    write(glossary, "en,en:avoid\nnest,roost|rooost\nden,lair\nhide,perch\nhut,hide\nfox,\nlow,\n");
    Cli.Result result =
        isogloss("glossary", "check", glossary, "--source-texts", root.resolve("texts"), "--all");
    assertThat(result.out())
        .contains(
            "warning: glossary.csv:3: column \"en:avoid\": no term of the row occurs in the texts"
                + " (en); check its spelling, or delete the row\n")
        .contains("warning: glossary.csv:6: column \"en\": no term of the row occurs")
        .contains(
            "info: glossary.csv:2: column \"en:avoid\": \"rooost\" occurs in no text in en;"
                + " nothing to do if it may come\n")
        .doesNotContain("glossary.csv:5: column \"en:avoid\": no term")
        .doesNotContain("glossary.csv:7: column \"en\": no term");
    assertThat(result.err()).contains("isogloss: skipped en/b.txt");
  }

  @Test
  void aFolderOfTextsThatIsNotThereIsNamed() {
    write(glossary, CHAIN);
    Cli.Result result =
        isogloss("glossary", "check", glossary, "--source-texts", root.resolve("nowhere"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("nowhere");
  }

  @Test
  void aRunTellsOfWarningsAndGoesOn() {
    write(root.resolve("texts/en/a.md"), "A roost.\n");
    write(glossary, CHAIN);
    Cli.Result result =
        isogloss(
            "run",
            "--glossary",
            glossary,
            "--source-texts",
            root.resolve("texts"),
            "--output",
            root.resolve("output"));
    assertThat(result.err())
        .isEqualTo(
            "isogloss: warning: glossary.csv:2: column \"en\": \"roost\" is itself avoided: row 3"
                + " makes it \"nest\"; write \"nest\" here\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void manyWarningsAreCutShort() {
    String rows =
        IntStream.range(0, 30)
            .mapToObj(i -> "den" + i + ",\"lair" + i + " \"\n")
            .collect(Collectors.joining());
    write(glossary, "en,en:avoid\n" + rows);
    write(root.resolve("line.txt"), "A lair3.\n");
    Cli.Result result =
        isogloss("normalize", "--locale", "en", "--glossary", glossary, root.resolve("line.txt"));
    assertThat(result.out()).isEqualTo("A den3.\n");
    assertThat(result.err().lines()).hasSize(21);
    assertThat(result.err())
        .endsWith("isogloss: and 10 more; 'isogloss glossary check' tells them all\n");
  }
}
