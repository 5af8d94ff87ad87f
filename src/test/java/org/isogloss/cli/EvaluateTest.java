package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code isogloss evaluate segmentation} prints. */
class EvaluateTest {

  @TempDir private Path folder;

  private Path gold(String name, String... sentences) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      text.append("# text = ").append(sentence).append('\n');
      text.append("1\t").append(sentence).append("\t_".repeat(8)).append("\n\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void printsPrecisionRecallAndF1ByFileInTotalAndInTheMean() throws IOException {
    Path right = gold("en_own-ud-dev.conllu", "It rains.", "We stay.", "Dr. Baxa came.");
    Path missed = gold("en_two-ud-dev.conllu", "A title", "It rains.", "Oh");
    Cli.Result result = isogloss("evaluate", "segmentation", "--gold", right, missed);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
                                 all breaks         after punctuation
            sentences       P       R      F1       P       R      F1  file
                    3  100.00  100.00  100.00  100.00  100.00  100.00  %s
                    3  100.00   50.00   66.67  100.00  100.00  100.00  %s
                    6  100.00   75.00   85.71  100.00  100.00  100.00  total
                                        83.33                  100.00  mean of the files
            """
                .formatted(right, missed));
  }

  @Test
  void givesCountsInJson() throws IOException {
    Path gold = gold("vi_own-ud-test.conllu", "Anh đến.", "Cô đi.");
    Cli.Result result = isogloss("evaluate", "segmentation", "--gold", gold, "--json");
    String counts =
        "{\"expected\":1,\"found\":1,\"right\":1,\"precision\":1.0,\"recall\":1.0,\"f1\":1.0}";
    String evaluation =
        "\"paragraphs\":1,\"sentences\":2,\"all\":" + counts + ",\"afterPunctuation\":" + counts;
    assertThat(result.out())
        .isEqualTo(
            "{\"files\":[{\"file\":\""
                + gold
                + "\",\"locale\":\"vi\","
                + evaluation
                + "}],\"total\":{"
                + evaluation
                + "},\"mean\":{\"all\":1.0,\"afterPunctuation\":1.0}}\n");
  }

  @Test
  void theLocaleOptionCountsMoreThanTheName() throws IOException {
    Path gold = gold("en_own-ud-dev.conllu", "好。", "不好。");
    assertThat(isogloss("evaluate", "segmentation", "--locale", "zh", "--gold", gold).out())
        .contains("100.00  en_own".replace("en_own", gold.toString()));
  }

  @Test
  void asksForTheLanguageWhereTheNameDoesNotTell() throws IOException {
    Path gold = gold("gold.conllu", "One.");
    Cli.Result result = isogloss("evaluate", "segmentation", "--gold", gold);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("gold.conllu: the name does not tell").contains("--locale");
  }

  @Test
  void namesFileAndLineOfWhatIsBroken() throws IOException {
    Path gold = Files.writeString(folder.resolve("en_own-ud-dev.conllu"), "# text = a\n1 a\n");
    Cli.Result result = isogloss("evaluate", "segmentation", "--gold", gold);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("en_own-ud-dev.conllu:2: expected 10 columns");
  }

  @Test
  void wantsToKnowWhatToMeasure() {
    assertThat(isogloss("evaluate").err())
        .contains("name what to measure: alignment, segmentation");
  }

  @Test
  void numbersLookTheSameOnEveryMachine() throws IOException {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Path gold = gold("en_own-ud-dev.conllu", "One.", "Two.");
      assertThat(isogloss("evaluate", "segmentation", "--gold", gold).out()).contains("100.00");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
