package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter takes beside two texts. */
class AlignCommandTest {

  @TempDir private Path folder;

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cli.Result align(Object... more) {
    Object[] words = new Object[more.length + 7];
    words[0] = "align";
    words[1] = "--source-locale";
    words[2] = "en";
    words[3] = "--target-locale";
    words[4] = "es";
    words[5] = file("source", "Wash your hands.\n\nDry them well.\nRest now.\n");
    words[6] = file("target", "Lávese las manos.\n\nSéquelas bien.\nDescanse ya.\n");
    System.arraycopy(more, 0, words, 7, more.length);
    return isogloss(words);
  }

  @Test
  void writesTheWordsThatStandForEachOther() throws IOException {
    Path lexicon = folder.resolve("lexicon.tsv");
    assertThat(align("--lexicon", lexicon).code()).isZero();
    assertThat(Files.readString(lexicon)).startsWith("source\ttarget\tforward\tbackward\tcount\n");
  }

  @Test
  void noBeadCrossesAHardBoundary() {
    assertThat(align("--hard-boundaries").out()).contains("[0]:[0]:", "[1]:[1]:1.00\n");
  }

  @Test
  void hardBoundariesNeedAsManyBlocks() {
    Path other = file("other", "Lávese.\nSéquelas.\n");
    Cli.Result result =
        isogloss(
            "align",
            "--source-locale",
            "en",
            "--target-locale",
            "es",
            "--hard-boundaries",
            file("source", "Wash.\n\nDry.\n"),
            other);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the source has 2 blocks and the target 1");
  }

  @Test
  void readsADictionaryAsTsvOrCsv() {
    Path tsv = file("words.tsv", "# ours\nhand\tmano\n\ndry\tseco\tadjective\n");
    Path csv = file("words.csv", "\"hand\",mano\n");
    assertThat(align("--dictionary", tsv).code()).isZero();
    assertThat(align("--dictionary", csv).code()).isZero();
  }

  @Test
  void namesTheLineOfADictionaryThatIsNoEntry() {
    Path tsv = file("words.tsv", "hand\tmano\nhand,mano\n");
    Path csv = file("words.csv", "hand,\n");
    assertThat(align("--dictionary", tsv).err())
        .contains(tsv + ":2: expected a word and what it stands for, with a tab between");
    assertThat(align("--dictionary", csv).err()).contains(csv + ":1: the second column is empty");
    assertThat(align("--dictionary", csv).code()).isEqualTo(2);
  }
}
