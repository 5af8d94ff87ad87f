package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;
import static org.isogloss.cli.Cli.isoglossReading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages as filters: what goes in and what comes out. */
class FiltersTest {

  @TempDir private Path folder;

  @Test
  void normalizeKeepsTheNumberOfLines() {
    Cli.Result result =
        isoglossReading(
            "Drink often:Milk  flows.\n\nThe milk rays hurt.\nLeave a Comment\nBye.",
            "normalize",
            "--locale",
            "en",
            "--glossary",
            "glossary.csv");
    assertThat(result.out())
        .isEqualTo("Drink often: Milk flows.\n\nThe milk ducts hurt.\n\nBye.\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void normalizeExplainsEachEditInJson() {
    Cli.Result result =
        isoglossReading(
            "Drink often:Milk rays hurt.\n",
            "normalize",
            "--locale",
            "en",
            "--glossary",
            glossary(),
            "--json");
    assertThat(result.out())
        .isEqualTo(
            "{\"text\":\"Drink often: Milk ducts hurt.\",\"edits\":["
                + "{\"start\":12,\"end\":12,\"before\":\"\",\"after\":\" \","
                + "\"rule\":\"clean.missing-space\",\"row\":null},"
                + "{\"start\":12,\"end\":21,\"before\":\"Milk rays\",\"after\":\"Milk ducts\","
                + "\"rule\":\"glossary.term\",\"row\":2}],\"findings\":[]}\n");
  }

  @Test
  void segmentPrintsASentencePerLineAndABlankLineBetweenParagraphs() {
    Cli.Result result =
        isoglossReading(
            "Dr. Baxa came. She left.\nA second paragraph.\n", "segment", "--locale", "en");
    assertThat(result.out()).isEqualTo("Dr. Baxa came.\nShe left.\n\nA second paragraph.\n");
  }

  @Test
  void segmentGivesOffsetsInJson() {
    Cli.Result result =
        isoglossReading("Anh đến. Cô đi.\n\n", "segment", "--locale", "vi", "--json");
    assertThat(result.out())
        .isEqualTo(
            """
            {"text":"Anh đến. Cô đi.","spans":[[0,8],[9,15]]}
            {"text":"","spans":[]}
            """);
  }

  @Test
  void segmentExplainsEachPlace() {
    Cli.Result result =
        isoglossReading(
            "Dr. Baxa came. She left.\nGo! Now.\n", "segment", "--locale", "en", "--explain");
    assertThat(result.out())
        .isEqualTo(
            """
            1\t3\tjoin\tabbreviation\tDr.| Baxa came. She left.
            1\t14\tbreak\tplain-stop\tDr. Baxa came.| She left.
            2\t3\tbreak\tstrong-stop\tGo!| Now.
            """);
  }

  @Test
  void segmentExplainsInJson() {
    Cli.Result result =
        isoglossReading("Dr. Baxa came.\n", "segment", "--locale", "en", "--explain", "--json");
    assertThat(result.out())
        .isEqualTo(
            "{\"line\":1,\"offset\":3,\"break\":false,\"rule\":\"abbreviation\","
                + "\"before\":\"Dr.\",\"after\":\" Baxa came.\"}\n");
  }

  @Test
  void segmentUsesRootRulesForAnUnknownLocaleAndSaysSo() {
    Cli.Result result = isoglossReading("One. Two.\n", "segment", "--locale", "qqqq");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("One.\nTwo.\n");
    assertThat(result.err()).contains("\"qqqq\"");
  }

  @Test
  void alignPrintsABeadPerLine() throws Exception {
    Path source = text("source.en", "Wash your hands.\nThe bath takes 10 minutes.\n");
    Path target = text("target.de", "Waschen Sie die Hände.\nDas Bad dauert 10 Minuten.\n");
    Cli.Result result =
        isogloss("align", "--source-locale", "en", "--target-locale", "de", source, target);
    assertThat(result.out().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\[\\d]:\\[\\d]:[01]\\.\\d\\d"));
    assertThat(result.out()).startsWith("[0]:[0]:").contains("\n[1]:[1]:");
  }

  @Test
  void alignWritesPairsToTheirFiles() throws Exception {
    Path source = text("source.en", "Wash your hands.\n");
    Path target = text("target.de", "Waschen Sie die Hände.\n");
    Path out = folder.resolve("beads");
    Path pairs = text("pairs", source + "\t" + target + "\t" + out + "\n");
    Cli.Result result =
        isogloss("align", "--source-locale", "en", "--target-locale", "de", "--pairs", pairs);
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("[0]:[0]:");
  }

  @Test
  void alignNamesALineOfPairsThatIsNone() throws Exception {
    Path pairs = text("pairs", "only one column\n");
    Cli.Result result =
        isogloss("align", "--source-locale", "en", "--target-locale", "de", "--pairs", pairs);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("pairs:1: expected SRC TAB TGT TAB OUT");
  }

  @Test
  void alignWantsTwoTexts() {
    Cli.Result result = isogloss("align", "--source-locale", "en", "--target-locale", "de", "one");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("name SRC and TGT");
  }

  @Test
  void invalidUtf8IsNamedByLine() {
    byte[] input = "Good.\nbad \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Cli.Result result = isoglossReading(input, "segment", "--locale", "en");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("standard input:2: not UTF-8");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoPartOfTheText() {
    Cli.Result result = isoglossReading("\uFEFFOne.\r\nTwo.\r\n", "segment", "--locale", "en");
    assertThat(result.out()).isEqualTo("One.\n\nTwo.\n");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnError() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left on device");
              }
            },
            false,
            StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream("One.\n".getBytes(StandardCharsets.UTF_8));
    String[] args = {"segment", "--locale", "en"};
    int code = Main.run(args, in, full, new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be written");
  }

  @Test
  void aDashIsStandardInput() {
    assertThat(isoglossReading("One.\n", "segment", "--locale", "en", "-").out())
        .isEqualTo("One.\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Cli.Result result = isogloss("segment", "--locale", "en", folder.resolve("absent.txt"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("absent.txt: no such file");
  }

  @Test
  void glossaryCheckFindsNothingWrongWithTheProjectsOwn() {
    Cli.Result result = isogloss("glossary", "check", "glossary.csv");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("rows, no errors");
  }

  @Test
  void glossaryCheckNamesEveryError() throws Exception {
    Path broken = text("broken.csv", "en,en:avoid,pos,action\na,b,nuon,fxi\nc,,verb,fix,extra\n");
    Cli.Result result = isogloss("glossary", "check", broken);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).contains("nuon").contains("fxi").contains("broken.csv:3");
  }

  @Test
  void versionsAreTold() {
    assertThat(isogloss("--version").out()).contains("isogloss 0.").contains("ICU4J 78.3");
  }

  @Test
  void withoutACommandTheCommandsAreNamed() {
    Cli.Result result = isogloss();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("run, verify, diff, normalize, segment, align, glossary or evaluate");
  }

  private Path glossary() {
    return write("terms.csv", "en,en:avoid\nmilk duct,milk ray\n");
  }

  private Path text(String name, String content) {
    return write(name, content);
  }

  private Path write(String name, String content) {
    Path file = folder.resolve(name);
    FileTree.write(file, content);
    return file;
  }
}
