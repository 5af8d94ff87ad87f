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

  /**
   * Counted by hand, as Vecalign's scorer counts.
   *
   * <p>Precision is over the nine different beads of the test:
   *
   * <pre>
   * [0]:[0]        the same                                       strict  lax
   * [1]:[1]        the gold's [1]:[1, 2] shares 1 and 1                   lax
   * []:[2]         a skip the gold has not
   * [2, 3]:[3]     the gold's [2]:[3] shares 2 and 3                      lax
   * [4]:[]         a skip, and the gold has it                    strict  lax
   * [5]:[5]        the gold has 5 with 6, and 6 with 5
   * [6]:[6]        likewise
   * [7, 8]:[7, 8]  shares 7 and 7 with [7]:[7]                            lax
   * []:[4]         a skip, and the gold has it                    strict  lax
   * </pre>
   *
   * so 3 of 9 strictly and 6 of 9 laxly. {@code [0]:[0]} stands twice and counts once; {@code
   * []:[]} counts nothing. Recall is over the eight beads of the gold that are no skips, held
   * against the beads of the test that are none:
   *
   * <pre>
   * [0]:[0]        the same                                       strict  lax
   * [1]:[1, 2]     shares 1 and 1 with [1]:[1]                            lax
   * [2]:[3]        shares 2 and 3 with [2, 3]:[3]                         lax
   * [3]:[9]        the test has 3 with 3 alone
   * [5]:[6]        the test has 5 with 5
   * [6]:[5]        the test has 6 with 6
   * [7]:[7]        shares 7 and 7 with [7, 8]:[7, 8]                      lax
   * [8]:[8]        shares 8 and 8 with [7, 8]:[7, 8]                      lax
   * </pre>
   *
   * so 1 of 8 strictly and 5 of 8 laxly. F1 is 2·(1/3)·(1/8) / (1/3 + 1/8) = 2/11 = 0.1818 and
   * 2·(2/3)·(5/8) / (2/3 + 5/8) = 20/31 = 0.6452. The skips {@code [4]:[]} and {@code []:[4]} of
   * the gold are in no recall.
   */
  @Test
  void countsAsOneCountsByHand() {
    Path gold =
        file(
            "gold",
            """
            [0]:[0]
            [1]:[1, 2]
            [2]:[3]
            [3]:[9]
            [4]:[]
            []:[4]
            [5]:[6]
            [6]:[5]
            [7]:[7]
            [8]:[8]
            """);
    Path test =
        file(
            "test",
            """
            [0]:[0]:0.99
            [0]:[0]:0.98
            [1]:[1]:0.70
            []:[2]:0.40
            [2, 3]:[3]:0.80
            [4]:[]:0.60
            [5]:[5]:0.55
            [6]:[6]:0.55
            [7, 8]:[7, 8]:0.90
            []:[4]:0.50
            []:[]:0.10
            """);
    assertThat(isogloss("evaluate", "alignment", "--gold", gold, "--test", test).out())
        .isEqualTo(
            """
                       strict    lax
            precision  0.3333  0.6667
            recall     0.1250  0.6250
            F1         0.1818  0.6452
            """);
  }

  @Test
  void ofNothingEverythingIsZero() {
    Path none = file("none", "");
    Path skips = file("skips", "[0]:[]\n[]:[0]\n");
    assertThat(isogloss("evaluate", "alignment", "--gold", none, "--test", none).out())
        .contains("precision  0.0000  0.0000", "recall     0.0000  0.0000", "F1         0.0000");
    assertThat(isogloss("evaluate", "alignment", "--gold", skips, "--test", skips).out())
        .contains("precision  1.0000  1.0000", "recall     0.0000  0.0000", "F1         0.0000");
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
