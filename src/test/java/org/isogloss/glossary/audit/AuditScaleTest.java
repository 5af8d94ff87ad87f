package org.isogloss.glossary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A glossary of thousands of rows, most of them sound, with cycles, chains, nestings, protected
 * terms and disagreements planted among them: each is told, at its row, and nothing else is.
 */
@Timeout(60)
class AuditScaleTest {

  private static final int GROUPS = 500;

  /** The header is row 1. */
  private final List<String> lines = new ArrayList<>(List.of("en:avoid,en"));

  private final List<String> planted = new ArrayList<>();

  private int row(String avoided, String preferred) {
    lines.add(avoided + "," + preferred);
    return lines.size();
  }

  /** A word of letters that no other number has, and no rule of English takes for an inflection. */
  private static String word(String kind, int number) {
    StringBuilder word = new StringBuilder(kind);
    for (int rest = number; rest > 0 || word.length() == kind.length(); rest /= 10) {
      word.append("bdfgklmnpr".charAt(rest % 10)).append('o');
    }
    return word.append('t').toString();
  }

  private void plant(String rule, int row) {
    planted.add(row + " glossary." + rule);
  }

  private void plantGroup(int group) {
    String a = word("va", group);
    String b = word("ve", group);
    String c = word("vi", group);
    for (int sound = 0; sound < 5; sound++) {
      row(word("sa", group * 5 + sound), word("se", group * 5 + sound));
    }
    switch (group % 5) {
      case 0 -> {
        plant("cycle", row(a, b));
        row(b, c);
        row(c, a);
      }
      case 1 -> {
        plant("chain", row(a, b));
        row(b, c);
      }
      case 2 -> {
        row(a, c);
        plant("nesting", row("old " + a, b));
      }
      case 3 -> {
        row(a, b);
        plant("chain", row(c, "new " + a));
      }
      default -> {
        row(a, b);
        plant("disagreement", row(a, c));
      }
    }
  }

  @Test
  void everyPlantedDefectIsTold() throws GlossaryException {
    for (int group = 0; group < GROUPS; group++) {
      plantGroup(group);
    }
    assertThat(lines).hasSizeGreaterThan(3_000);
    CompiledTerminology terminology =
        CompiledTerminology.compile(GlossaryReader.read("glossary.csv", String.join("\n", lines)));
    List<GlossaryProblem> problems = GlossaryAudit.problems(terminology);
    assertThat(problems.stream().map(problem -> problem.row() + " " + problem.rule()).distinct())
        .containsExactlyInAnyOrderElementsOf(planted);
  }
}
