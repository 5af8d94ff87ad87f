package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Found beads held against beads people made. */
class EvaluateAlignmentTest {

  @TempDir private Path folder;

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void printsPrecisionRecallAndF1StrictAndLax() {
    Path gold = file("gold", "[0]:[0]\n[1]:[1]\n[2]:[]\n\n");
    Path test = file("test", "[0]:[0]:0.97\n[1, 2]:[1]:0.60\n");
    Cli.Result result = isogloss("evaluate", "alignment", "--gold", gold, "--test", test);
    assertThat(result.out())
        .isEqualTo(
            """
                       strict    lax
            precision  0.5000  1.0000
            recall     0.5000  1.0000
            F1         0.5000  1.0000
            """);
    assertThat(result.code()).isZero();
  }

  @Test
  void addsSeveralDocuments() {
    Path one = file("one", "[0]:[0]\n");
    Path two = file("two", "[0]:[1]\n[1]:[2]\n[2]:[3]\n");
    Cli.Result result = isogloss("evaluate", "alignment", "-g", one, two, "-t", one, one);
    assertThat(result.out())
        .contains("precision  0.5000", "recall     0.2500", "F1         0.3333");
  }

  @Test
  void namesTheLineThatIsNoBead() {
    Path gold = file("gold", "[0]:[0]\n0:1\n");
    Cli.Result result = isogloss("evaluate", "alignment", "--gold", gold, "--test", gold);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(gold + ":2: \"0:1\" is no bead; write sentence numbers");
  }

  @Test
  void wantsAsManyFilesOfEach() {
    Path gold = file("gold", "[0]:[0]\n");
    Cli.Result result = isogloss("evaluate", "alignment", "-g", gold, gold, "-t", gold);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--gold names 2 files and --test 1; name as many of each");
  }

  @Test
  void withoutAStationTheStationsAreNamed() {
    Cli.Result result = isogloss("evaluate");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("alignment");
  }
}
