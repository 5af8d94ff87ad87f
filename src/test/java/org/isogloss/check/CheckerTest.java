package org.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import java.util.List;
import org.isogloss.export.Examples;
import org.isogloss.text.Bead;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.isogloss.translate.TargetFiller;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private final Document source =
      Examples.paragraphs("rest", EN, "Rest first.", "Is it 10 o'clock?");
  private final Document target = Examples.paragraphs("rest", VI, "Thêm.", "Đã 11 giờ.");

  @Test
  void aDocumentWithoutAVersionGivesOneFinding() {
    Bitext bitext = new TargetFiller().fill(source, VI, null, List.of());
    assertThat(new Checker(Pairs.terms()).check(bitext))
        .containsExactly(
            new Finding(
                "check.empty-target",
                Severity.INFO,
                "There is no Vietnamese version of this document; add vi/rest to the source texts"
                    + " or have its 2 sentences translated.",
                Finding.NO_BLOCK,
                null,
                null,
                0));
  }

  @Test
  void findingsComeInTheOrderOfTheUnitsThenOfTheRules() {
    List<Bead> beads =
        List.of(
            new Bead(new Span(0, 1), new Span(0, 0), 0),
            new Bead(new Span(1, 1), new Span(0, 1), 0),
            new Bead(new Span(1, 2), new Span(1, 2), 1));
    Bitext bitext = new TargetFiller().fill(source, VI, target, beads);
    assertThat(new Checker(Pairs.terms()).check(bitext))
        .extracting(finding -> finding.severity() + " " + finding.rule())
        .containsExactly(
            "WARNING check.empty-target",
            "INFO check.target-only",
            "WARNING check.end-punctuation",
            "WARNING check.numbers");
  }

  @Test
  void aTargetThatCopiesItsSourceIsFound() {
    assertThat(Pairs.rules(VI, "Rest on your side.", "Rest on your side."))
        .containsExactly("check.untranslated-copy");
  }

  @Test
  void shortNamesAddressesAndSisterLocalesMayBeCopies() {
    assertThat(Pairs.rules(VI, "Dr. Smith", "Dr. Smith")).isEmpty();
    assertThat(Pairs.rules(VI, "https://example.org/a/b/c/d", "https://example.org/a/b/c/d"))
        .isEmpty();
    assertThat(Pairs.rules(LocaleTag.of("en-GB"), "Rest on your side.", "Rest on your side."))
        .isEmpty();
  }

  @Test
  void aTargetMuchShorterThanItsSourceIsFound() {
    String source = "Rest on your side and let the baby drink for as long as it wants to.";
    assertThat(Pairs.check(Pairs.terms(), VI, source, "Nghỉ nhé."))
        .extracting(Finding::message)
        .containsExactly(
            "The target is much shorter than its source (9 characters for 68);"
                + " see whether something was left out or misaligned.");
    assertThat(Pairs.check(Pairs.terms(), VI, "Nghỉ nhé.", source)).hasSize(1);
  }

  @Test
  void chineseIsShortByNature() {
    String source = "Rest on your side and let the baby drink for as long as it wants to.";
    assertThat(Pairs.rules(LocaleTag.of("zh"), source, "侧卧休息，让宝宝想喝多久就喝多久。")).isEmpty();
  }

  @Test
  void aLongTextIsQuotedShort() {
    assertThat(Findings.quote("x".repeat(59) + "😀tail")).isEqualTo("“" + "x".repeat(59) + "…”");
  }

  @Test
  void aBlankTargetIsAnEmptyOne() {
    assertThat(Pairs.rules(VI, "Rest.", " ")).containsExactly("check.empty-target");
  }
}
