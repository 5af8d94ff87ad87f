package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two outputs, and what made them different. */
class DiffTest {

  private static final String ENGLISH = "# Rest\n\nThe milk rays hurt. Rest now. Drink water.\n";
  private static final String VIETNAMESE = "# Nghỉ\n\nỐng dẫn sữa đau. Nghỉ ngay. Uống nước.\n";
  private static final String GLOSSARY = "en,en:avoid,vi,vi:avoid\nbreast,udder,vú,nhũ\n";

  @TempDir private Path root;

  @BeforeEach
  void write() {
    FileTree.write(root.resolve("source-texts/en/rest.md"), ENGLISH);
    FileTree.write(root.resolve("source-texts/vi/rest.md"), VIETNAMESE);
    FileTree.write(root.resolve("glossary.csv"), GLOSSARY);
    run("old");
  }

  private void run(String output) {
    Cli.Result result =
        Cli.isogloss(
            "run",
            "--source-texts",
            root.resolve("source-texts"),
            "--glossary",
            root.resolve("glossary.csv"),
            "--output",
            root.resolve(output));
    assertThat(result.code()).as(result.err()).isZero();
  }

  private String diff(Object... options) {
    run("new");
    Object[] args = new Object[options.length + 3];
    args[0] = "diff";
    args[1] = root.resolve("old");
    args[2] = root.resolve("new");
    System.arraycopy(options, 0, args, 3, options.length);
    Cli.Result result = Cli.isogloss(args);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return result.out();
  }

  @Test
  void nothingIsDifferentAfterTheSameRun() {
    assertThat(diff()).isEqualTo("no sentence, target, state or finding is different\n");
  }

  @Test
  void aRowOfTheGlossaryIsNamedWithWhatItChanged() {
    FileTree.write(
        root.resolve("glossary.csv"), GLOSSARY + "milk duct,milk ray,ống dẫn sữa,tia sữa\n");
    assertThat(diff())
        .startsWith("changed glossary.csv\n\nglossary row 3: 1 change\n  en rest s")
        .contains(" source\n    - The milk rays hurt.\n    + The milk ducts hurt.\n");
  }

  @Test
  void aRowThatMovedHasChangedNothing() {
    FileTree.write(root.resolve("glossary.csv"), GLOSSARY + "milk duct,milk ray,,\n");
    run("old");
    FileTree.write(root.resolve("glossary.csv"), GLOSSARY + "nose,snout,,\nmilk duct,milk ray,,\n");
    assertThat(diff())
        .isEqualTo("changed glossary.csv\nno sentence, target, state or finding is different\n");
  }

  @Test
  void aRowThatIsGoneIsNamedToo() {
    FileTree.write(root.resolve("glossary.csv"), GLOSSARY + "milk duct,milk ray,,\n");
    run("old");
    FileTree.write(root.resolve("glossary.csv"), GLOSSARY);
    assertThat(diff())
        .contains("\nglossary row 3 (before): 1 change\n")
        .contains("    - The milk ducts hurt.\n    + The milk rays hurt.\n");
  }

  @Test
  void anEditedSourceIsPutBesideWhatItWas() {
    FileTree.write(
        root.resolve("source-texts/en/rest.md"), ENGLISH.replace("Rest now.", "Rest at once."));
    assertThat(diff())
        .startsWith("changed en/rest.md\n\nfile en/rest.md: 1 change\n")
        .contains(" source\n    - Rest now.\n    + Rest at once.\n");
  }

  @Test
  void anEditedTranslationIsPutBesideWhatItWas() {
    FileTree.write(
        root.resolve("source-texts/vi/rest.md"), VIETNAMESE.replace("Nghỉ ngay", "Hãy nghỉ ngay"));
    assertThat(diff())
        .startsWith("changed vi/rest.md\n\nfile vi/rest.md: 1 change\n  vi rest s")
        .contains(" target\n    - Nghỉ ngay.\n    + Hãy nghỉ ngay.\n");
  }

  @Test
  void aTranslationThatIsGoneChangesTargetsStatesAndFindings() throws Exception {
    Files.delete(root.resolve("source-texts/vi/rest.md"));
    FileTree.write(root.resolve("source-texts/vi/other.md"), "# Khác\n");
    JsonNode diff = new ObjectMapper().readTree(diff("--json"));
    assertThat(diff.path("inputs")).hasSize(2);
    assertThat(diff.path("changes"))
        .extracting(change -> change.path("what").asText())
        .contains("document", "target", "state", "finding");
    List<String> states = new ArrayList<>();
    for (JsonNode change : diff.path("changes")) {
      if (change.path("what").asText().equals("state")) {
        states.add(change.path("before").asText() + " " + change.path("after").asText());
      }
    }
    assertThat(states).hasSize(4).containsOnly("translated initial");
  }

  @Test
  void anAddedSentenceIsAnAddition() {
    FileTree.write(
        root.resolve("source-texts/en/rest.md"),
        ENGLISH.replace("Rest now.", "Rest now. Then sleep."));
    FileTree.write(
        root.resolve("source-texts/vi/rest.md"),
        VIETNAMESE.replace("Nghỉ ngay.", "Nghỉ ngay. Rồi ngủ."));
    assertThat(diff())
        .contains("file en/rest.md: 1 change\n", " source\n    + Then sleep.\n")
        .contains("file vi/rest.md: 1 change\n", " target\n    + Rồi ngủ.\n");
  }

  @Test
  void whatIsNoOutputIsAnError() {
    Cli.Result result = Cli.isogloss("diff", root.resolve("old"), root);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("isogloss: " + root + ": holds no output of a run; name one\n");
  }

  @Test
  void aRowThatDropsABlockIsNamed() {
    FileTree.write(
        root.resolve("glossary.csv"),
        "en,en:avoid,vi,vi:avoid,action\nbreast,udder,vú,nhũ,\n,Rest,,,drop\n");
    assertThat(diff()).contains("\nglossary row 3: ", " source\n    - Rest\n");
  }

  @Test
  void aTargetThatOnlyMovedBesideAnEditedSourceIsThatFilesChange() {
    FileTree.write(
        root.resolve("source-texts/en/rest.md"),
        ENGLISH.replace("Rest now. ", "").replace("Drink water.", "Rest now and drink water."));
    assertThat(diff()).doesNotContain("\nalignment", "\nfile vi/", "\nversion");
  }

  @Test
  void aNewLocaleComesWithItsFiles() {
    FileTree.write(root.resolve("source-texts/en/more.md"), "# More\n");
    run("old");
    FileTree.write(root.resolve("source-texts/es/rest.md"), "# Descanso\n");
    assertThat(diff())
        .contains("\nfile es/rest.md: 2 changes\n", "  es more document\n    + More\n");
  }

  @Test
  void aLocaleThatOnlyTheOptionsNameIsASetting() {
    assertThat(diffWith("--locales", "vi,de"))
        .contains("\nversion or settings: 1 change\n  de rest document\n");
  }

  private String diffWith(Object... runOptions) {
    Object[] args = {
      "run",
      "--source-texts",
      root.resolve("source-texts"),
      "--glossary",
      root.resolve("glossary.csv"),
      "--output",
      root.resolve("new")
    };
    List<Object> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(runOptions));
    assertThat(Cli.isogloss(all.toArray()).code()).isZero();
    return Cli.isogloss("diff", root.resolve("old"), root.resolve("new")).out();
  }

  @Test
  void sentencesThatEndElsewhereInTheSameFileAreASetting() {
    FileTree.write(root.resolve("own.txt"), "now.\n");
    assertThat(diffWith("--abbreviations", root.resolve("own.txt")))
        .startsWith("added own.txt\n\nversion or settings: ")
        .contains(" source\n    - Rest now.\n    + Rest now. Drink water.\n")
        .doesNotContain("\nfile ");
  }

  @Test
  void anotherVersionIsTold() throws Exception {
    run("new");
    Path manifest = root.resolve("new/manifest.json");
    FileTree.write(
        manifest, Files.readString(manifest).replaceFirst("(\"isogloss\": )\"[^\"]+\"", "$1\"9\""));
    assertThat(Cli.isogloss("diff", root.resolve("old"), root.resolve("new")).out())
        .matches("(?s)changed Isogloss from \\S+ to 9\n.*");
  }

  @Test
  void aFindingThatCameWithAnEditedTargetIsThatFilesChange() {
    FileTree.write(
        root.resolve("source-texts/vi/rest.md"), VIETNAMESE.replace("Uống nước.", "Uống 3 nước."));
    assertThat(diff()).contains("\nfile vi/rest.md: 2 changes\n").doesNotContain("\nrule ");
  }

  @Test
  void aBundleThatNobodyCanReadIsAnError() throws Exception {
    run("new");
    FileTree.write(root.resolve("new/vi/bundle.json"), "{\"documents\": [{");
    Cli.Result result = Cli.isogloss("diff", root.resolve("old"), root.resolve("new"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("isogloss: " + root.resolve("new/vi/bundle.json") + ": ")
        .contains("isogloss verify " + root.resolve("new"));
  }

  @Test
  void aPageShowsWhatTheTextSays() throws Exception {
    FileTree.write(
        root.resolve("source-texts/en/rest.md"), ENGLISH.replace("Rest now.", "Rest <b>then</b>."));
    Path page = root.resolve("diff.html");
    String text = diff("--html", page);
    assertThat(text).contains("file en/rest.md: 1 change\n");
    assertThat(Files.readString(page))
        .contains("1 change in 1 document.", "<del>now</del>", "<ins>then</ins>");
    diff("--html", page); // one that is there is written anew
    assertThat(FileTree.files(root))
        .filteredOn(file -> file.toString().endsWith(".part"))
        .isEmpty();
  }

  @Test
  void aPageOverwritesNothingElse() throws Exception {
    Path mine = root.resolve("mine.html");
    FileTree.write(mine, "<p>Mine</p>");
    refused(mine, mine + ": is there already, and no page of isogloss diff; name another file");
    assertThat(mine).hasContent("<p>Mine</p>");
  }

  @Test
  void aPageNeedsAFolder() {
    Path nowhere = root.resolve("nowhere/diff.html");
    refused(nowhere, nowhere + ": its folder is not there; make it first");
  }

  @Test
  void aPageIsNoPartOfAnOutput() {
    Path inside = root.resolve("old/diff.html");
    refused(
        inside,
        inside
            + ": lies in the output "
            + root.resolve("old")
            + ", which holds what a run wrote and no more; name a file elsewhere");
  }

  private void refused(Path page, String message) {
    Cli.Result result =
        Cli.isogloss("diff", root.resolve("old"), root.resolve("old"), "--html", page);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("isogloss: " + message + "\n");
  }
}
