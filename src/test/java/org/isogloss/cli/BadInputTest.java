package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.FileTree.write;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad input gets: an error that says where, what and what to do, and nothing lost. */
class BadInputTest {

  @TempDir private Path root;
  private Path sourceTexts;
  private Path glossary;
  private Path output;

  @BeforeEach
  void aRunThatWouldWork() {
    sourceTexts = root.resolve("source-texts");
    glossary = root.resolve("glossary.csv");
    output = root.resolve("output");
    write(sourceTexts.resolve("en/good.md"), "# Good\n\nThe milk ray is narrow.\n");
    write(glossary, "en,en:avoid\nmilk duct,milk ray\n");
  }

  private Cli.Result run(Object... more) {
    List<Object> args = new ArrayList<>(List.of("run", "--source-texts", sourceTexts));
    args.addAll(List.of("--glossary", glossary));
    args.addAll(List.of(more));
    if (!args.contains("--output")) {
      args.addAll(List.of("--output", output));
    }
    return Cli.isogloss(args.toArray());
  }

  /** What the run cannot start with: exit code 2, one line, and the output as it was. */
  @Nested
  class TheRunCannotStartWith {

    @BeforeEach
    void anOutputThatMustStay() {
      assertThat(run().code()).isZero();
    }

    private void assertRefused(String message, Object... more) throws Exception {
      var before = FileTree.read(output);
      Cli.Result result = run(more);
      assertThat(result.err()).contains(message);
      assertThat(result.err().lines().count()).isEqualTo(1);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(FileTree.read(output)).isEqualTo(before);
      try (var beside = Files.list(root)) {
        assertThat(beside.map(file -> file.getFileName().toString()))
            .noneMatch(name -> name.contains("isogloss-"));
      }
    }

    @Test
    void anEmptyFolder() throws Exception {
      sourceTexts = Files.createDirectory(root.resolve("empty"));
      assertRefused("empty");
    }

    @Test
    void aFolderThatIsNotThere() throws Exception {
      sourceTexts = root.resolve("nowhere");
      assertRefused("nowhere");
    }

    @Test
    void aFolderThatNamesNoLanguage() throws Exception {
      write(sourceTexts.resolve("drafts/a.md"), "A draft.\n");
      assertRefused("drafts");
    }

    @Test
    void twoFilesOfOneDocument() throws Exception {
      write(sourceTexts.resolve("en/good.txt"), "The same again.\n");
      assertRefused("good.txt");
    }

    @Test
    void noGlossary() throws Exception {
      glossary = root.resolve("missing.csv");
      assertRefused("missing.csv");
    }

    @Test
    void aGlossaryWithoutAHeader() throws Exception {
      write(glossary, "milk duct,milk ray\nbreast,udder\n");
      assertRefused("glossary.csv:1");
    }

    @Test
    void aGlossaryWithAnUnknownPartOfSpeech() throws Exception {
      write(glossary, "en,en:avoid,pos\nmilk duct,milk ray,nuon\n");
      assertRefused(
          "glossary.csv:2: column \"pos\": \"nuon\" is not a part of speech; did you mean \"noun\"?");
    }

    @Test
    void aGlossaryWithAnUnclosedQuote() throws Exception {
      write(glossary, "en,en:avoid\nmilk duct,milk ray\n\"breast,udder\nnipple,teat\n");
      assertRefused("glossary.csv:3");
    }

    @Test
    void aGlossaryWithADuplicateColumn() throws Exception {
      write(glossary, "en,en:avoid,en:avoid\nmilk duct,milk ray,x\n");
      assertRefused("en:avoid");
    }

    @Test
    void aGlossaryWhoseRowsUndoEachOther() throws Exception {
      write(glossary, "en,en:avoid\nmilk duct,milk ray\nmilk ray,milk duct\n");
      assertRefused("glossary.csv:2: column \"en:avoid\": \"milk ray\" never settles");
    }

    @Test
    void aGlossaryWhoseRowsDisagree() throws Exception {
      write(glossary, "en,en:avoid\nmilk duct,milk ray\nmilk pipe,milk ray\n");
      assertRefused("glossary.csv:3: column \"en:avoid\": \"milk ray\" becomes \"milk pipe\" here");
    }

    @Test
    void aGlossaryThatFailsItsOwnTests() throws Exception {
      write(glossary, "en,en:avoid,leaves\nmilk duct,milk ray,A milk ray.\n");
      assertRefused("glossary.csv:2: column \"leaves\": \"A milk ray.\" becomes");
    }

    @Test
    void anUnknownOption() throws Exception {
      assertRefused("--sauce", "--sauce", "x");
    }

    @Test
    void aLocaleThatIsNone() throws Exception {
      assertRefused("\"klingonish\" is not a language tag", "--locales", "klingonish");
    }

    @Test
    void aCharsetThatIsNone() throws Exception {
      assertRefused("is not a charset", "--charset", "vi=windows-9999");
    }
  }

  /** What cannot be read is set aside by name and reason; the rest is done; exit code 1. */
  @Nested
  class IsQuarantined {

    private void assertQuarantined(String path, String reason) throws Exception {
      Cli.Result result = run();
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err()).contains("quarantined: " + path).contains(reason);
      var manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
      assertThat(manifest.path("quarantined").toString()).contains(path).contains(reason);
      assertThat(output.resolve("index.html")).content().contains(reason);
      assertThat(output.resolve("en/content/good.md"))
          .content()
          .endsWith("---\n\n# Good\n\nThe milk duct is narrow.\n");
    }

    @Test
    void invalidUtf8() throws Exception {
      byte[] latin = "Un bébé\n".getBytes(StandardCharsets.ISO_8859_1);
      Files.createDirectories(sourceTexts.resolve("fr"));
      Files.write(sourceTexts.resolve("fr/good.md"), latin);
      assertQuarantined("fr/good.md", "UTF-8");
    }

    @Test
    void aNulByte() throws Exception {
      write(sourceTexts.resolve("en/nul.txt"), "One\u0000two.\n");
      assertQuarantined("en/nul.txt", "NUL");
    }

    @Test
    void aBinaryFile() throws Exception {
      byte[] bytes = new byte[4096];
      new java.util.Random(7).nextBytes(bytes);
      Files.write(sourceTexts.resolve("en/picture.txt"), bytes);
      assertQuarantined("en/picture.txt", "");
    }

    @Test
    void aFileOver32MegabytesUnlessAllowed() throws Exception {
      try (RandomAccessFile file =
          new RandomAccessFile(sourceTexts.resolve("en/huge.txt").toFile(), "rw")) {
        file.setLength(200L << 20);
      }
      assertQuarantined("en/huge.txt", "--max-document-size");
    }

    @Test
    void aLinkOutOfTheFolder() throws Exception {
      Path secret = root.resolve("secret.txt");
      write(secret, "Nobody must read this.\n");
      Files.createSymbolicLink(sourceTexts.resolve("en/link.txt"), secret);
      assertQuarantined("en/link.txt", "");
      for (String content : FileTree.read(output).values()) {
        assertThat(content).doesNotContain("Nobody must read this");
      }
    }
  }

  @Test
  void aTranslationWhoseSourceCannotBeReadStandsForItself() throws Exception {
    write(sourceTexts.resolve("en/nul.md"), "One\u0000two.\n");
    write(sourceTexts.resolve("de/nul.md"), "Eins.\n");
    write(sourceTexts.resolve("vi/nul.md"), "Một.\n");
    assertThat(run().code()).isEqualTo(1);
    assertThat(output.resolve("vi/bundle.json")).content().contains("Một.").doesNotContain("Eins.");
    assertThat(output.resolve("de/bundle.json")).content().contains("Eins.");
    assertThat(output.resolve("vi/xliff/nul.xlf")).doesNotExist();
  }

  @Test
  void anOutputAmongTheSourceTextsIsRefused() {
    Cli.Result result = run("--output", sourceTexts.resolve("en/out"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("may not lie in each other");
  }

  @Test
  void aRunThatCanReadNothingLeavesTheOutputAlone() throws Exception {
    assertThat(run().code()).isZero();
    var before = FileTree.read(output);
    Cli.Result result = run("--max-document-size", "1");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("none of the documents can be read").contains("en/good.md");
    assertThat(FileTree.read(output)).isEqualTo(before);
  }

  @Test
  void aSourceLocaleWithoutTextsIsPointedOut() {
    Cli.Result result = run("--source-locale", "pt");
    assertThat(result.err()).contains("no texts in pt");
  }

  @Test
  void zeroThreadsAreRefused() {
    assertThat(run("--threads", "0").err()).contains("--threads takes a number from 1, not 0");
  }

  @Test
  void strangeNamesAreOrdinaryDocuments() throws Exception {
    for (String name : List.of("a..b", "it's \"quoted\"", "<script>alert(1)", "50% #1?", "ünï")) {
      write(sourceTexts.resolve("en/" + name + ".md"), "# Strange\n\nA short text.\n");
    }
    Cli.Result result = run();
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(output.resolve("en/content/a..b.md")).exists();
    assertThat(output.resolve("index.html")).content().doesNotContain("<script>alert");
  }

  @Test
  void anOutputThatIsNoFolderIsRefused() {
    write(output, "a file");
    Cli.Result result = run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("is not a folder");
    assertThat(output).hasContent("a file");
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefused() throws Exception {
    Path readOnly = Files.createDirectory(root.resolve("read-only"));
    assumeTrue(
        readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly),
        "skipped: this user may write everywhere");
    Cli.Result result = run("--output", readOnly.resolve("output"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no permission");
  }

  @Test
  void somebodysFullFolderIsRefusedAndUntouched() throws Exception {
    write(output.resolve("thesis.doc"), "years of work");
    Cli.Result result = run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("thesis.doc");
    assertThat(FileTree.read(output)).containsOnlyKeys("thesis.doc");
  }

  @Test
  void aDryRunDoesEverythingButWrite() {
    Cli.Result result = run("--dry-run");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 document, ").contains("dry run: nothing written");
    assertThat(output).doesNotExist();
  }

  @Test
  void findingsAtTheSeverityAskedForFailTheRun() {
    write(glossary, "en,en:avoid,action\nmilk duct,milk ray,flag\n");
    assertThat(run().code()).isZero();
    assertThat(run("--fail-on", "warning").code()).isEqualTo(1);
    assertThat(run("--fail-on", "error").code()).isZero();
  }
}
