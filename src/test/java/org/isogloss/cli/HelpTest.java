package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.Cli.isogloss;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --help} prints is whole sentences, broken only where the width asks for it. */
class HelpTest {

  @Test
  void theOverviewTellsEachCommandInWholeSentences() {
    String help = isogloss("--help").out();
    String commands =
        help.substring(help.indexOf("Commands:\n") + 10, help.indexOf("\n\nExit codes"));
    for (String command : commands.split("\n(?=  \\S)", -1)) {
      assertThat(command).endsWith(".");
    }
  }

  @Test
  void noLineIsBrokenAfterOneWord() {
    for (String command :
        List.of(
            "run",
            "verify",
            "diff",
            "normalize",
            "segment",
            "align",
            "glossary check",
            "evaluate alignment",
            "evaluate segmentation")) {
      String help = isogloss((Object[]) (command + " --help").split(" ")).out();
      assertThat(help).startsWith("Usage: isogloss " + command);
      assertThat(help).doesNotContainPattern("[a-z]\n[a-z]+\n[a-z]");
    }
  }

  @Test
  void theTwoTextsAreNeededTogether() {
    assertThat(isogloss("align", "--help").out()).contains(" [SRC TGT]\n").doesNotContain("TGT...");
  }
}
