package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;
import static org.isogloss.cli.Cli.isoglossReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Abbreviations of one's own, as commands take them. */
class AbbreviationsTest {

  private static final String TEXT = "The Zwk. Nord is shut.";

  @TempDir private Path folder;
  private Path own = Path.of("");

  @BeforeEach
  void write() throws IOException {
    own = Files.writeString(folder.resolve("own.txt"), "\uFEFFZwk.\r\n# more\r\n");
  }

  private static Cli.Result segment(Object... options) {
    Object[] args = new Object[options.length + 3];
    args[0] = "segment";
    args[1] = "--locale";
    args[2] = "en";
    System.arraycopy(options, 0, args, 3, options.length);
    return isoglossReading(TEXT + "\n", args);
  }

  @Test
  void aFileAloneIsForTheCommandsLanguage() {
    assertThat(segment().out()).isEqualTo("The Zwk.\nNord is shut.\n");
    assertThat(segment("--abbreviations", own).out()).isEqualTo(TEXT + "\n");
  }

  @Test
  void aTagSaysForWhichLanguageAFileIs() {
    assertThat(segment("--abbreviations", "en=" + own).out()).isEqualTo(TEXT + "\n");
    assertThat(segment("--abbreviations", "de=" + own).out()).contains("Zwk.\nNord");
  }

  @Test
  void aLanguageNobodyKnowsMayHaveSomeToo() {
    Cli.Result result =
        isoglossReading(TEXT + "\n", "segment", "--locale", "qqqq", "--abbreviations", own);
    assertThat(result.out()).isEqualTo(TEXT + "\n");
  }

  @Test
  void aWrongLineIsNamedByFileAndLine() throws IOException {
    Files.writeString(own, "good.\nZwk.\tnuon\n");
    Cli.Result result = segment("--abbreviations", own);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("isogloss: " + own + ":2: \"nuon\" is no type");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aFileThatIsNotUtf8IsNamedByFileAndLine() throws IOException {
    Files.write(own, "Zwk.\nGeb\u00fc.\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(segment("--abbreviations", own).err()).contains("own.txt:2: not UTF-8");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    assertThat(segment("--abbreviations", folder.resolve("no.txt")).err())
        .contains("no.txt: no such file");
    assertThat(segment("--abbreviations", folder).err()).contains("cannot be read");
  }

  @Test
  void normalizeKnowsThemToo() throws IOException {
    Path glossary =
        Files.writeString(folder.resolve("g.csv"), "en,en:avoid,when\nNorth,Nord,Zwk\n");
    Cli.Result without =
        isoglossReading(TEXT, "normalize", "--locale", "en", "--glossary", glossary);
    Cli.Result with =
        isoglossReading(
            TEXT, "normalize", "--locale", "en", "--glossary", glossary, "--abbreviations", own);
    assertThat(without.out()).isEqualTo(TEXT + "\n");
    assertThat(with.out()).isEqualTo("The Zwk. North is shut.\n");
  }

  @Test
  void evaluationAsksWhoseTheyAre() throws IOException {
    Path gold = Files.writeString(folder.resolve("en_own-ud-dev.conllu"), "");
    Cli.Result result =
        isogloss("evaluate", "segmentation", "--abbreviations", own, "--gold", gold);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("say whose they are, as in en=");
  }

  @Test
  void aRunTakesThemAndItsManifestNamesThem() throws IOException {
    Path texts = folder.resolve("texts");
    Files.createDirectories(texts.resolve("en"));
    Files.writeString(texts.resolve("en/a.txt"), TEXT + "\n");
    Path glossary = Files.writeString(folder.resolve("g.csv"), "en\nNorth\n");
    Path output = folder.resolve("output");
    Cli.Result result =
        isogloss(
            "run",
            "--source-texts",
            texts,
            "--glossary",
            glossary,
            "--output",
            output,
            "--abbreviations",
            "en=" + own);
    assertThat(result.code()).as(result.err()).isZero();
    String manifest = Files.readString(output.resolve("manifest.json"));
    assertThat(manifest).contains("\"abbreviations\"").contains("\"own.txt\"");
    assertThat(manifest).containsPattern("\"sentences\"\\s*:\\s*1\\b");
  }
}
