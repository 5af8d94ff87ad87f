package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionsTest {

  private static List<Finding> find(String locale, String... lines) {
    return new Cleaner().clean(Texts.plain(locale, lines)).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bottle is warm, the bottle is clean, and the bottleis ready.",
        "Warm the bottle. Shake the bottle. Bottlecomes first.",
        "Warm the bottle. Shake the bottle. There is air bottlein the bag.",
        "Warm the bottle. Shake a bottle. Then put thebottle away.",
        "Warm the bottle and the spoon. A bottle, a spoon, a bottleSpoon.",
        "A sharp painin the breast",
        "So the babygets enough."
      })
  void gluedWordsAreReported(String text) {
    String changed = text.replace("bottlein the bag", "painin the bag");
    List<Finding> findings = find("en", changed);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("clean.glued-words");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).message()).contains("glued together");
  }

  @Test
  void theFindingNamesThePlaceInTheTextAsItWas() {
    List<Finding> findings = find("en", "Now   the babygets  enough.");
    assertThat(findings.get(0).span()).isEqualTo(new Span(10, 18));
    assertThat(findings.get(0).message()).contains("\"baby gets\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breastfeeding: the breast, the feeding, the breast, the feeding.",
        "A newborn with heartburn. The heart can burn. New born hearts burn.",
        "Use a fingertip and a toothbrush. Finger, tip, finger, tip, tooth, brush, tooth, brush.",
        "Somewhat later, elsewhere, within a day, nearby the house, therefore, himself, yourself.",
        "The baby, the baby. Write to {babyis} or www.example.org/babyis or ask@babyis.org today.",
        "YouTube, PowerPoint, iPhone, McDonald and JavaScript are names.",
        "Ask Doctoris, a company, not a doctor or another doctor."
      })
  void soundWordsAreNotReported(String text) {
    assertThat(find("en", text)).isEmpty();
  }

  @Test
  void germanMayGlueWords() {
    assertThat(find("de", "Die Milch, die Pumpe, die Milch, die Pumpe, die milchPumpe.")).isEmpty();
    assertThat(
            new Cleaner()
                .cleanParagraphs(Texts.plain("de", "Milch, Pumpe, Milch, Pumpe, milchPumpe."))
                .findings())
        .isEmpty();
  }

  @Test
  void aCapitalInsideIsReportedInEveryOtherLanguage() {
    assertThat(find("fr", "Le lait, la fleur ; du lait, une fleur ; un fleurLait, une fleurLait."))
        .hasSize(2);
  }

  @Test
  void aParagraphOnItsOwnIsJudgedByItself() {
    Document read =
        Texts.plain("en", "The bottle, the bottle.", "The bottleis warm.", "A babyis warm.");
    List<Finding> findings = new Cleaner().cleanParagraphs(read).findings();
    assertThat(findings).extracting(Finding::block).containsExactly(2);
  }

  @Test
  void aCaptionThatTurnsTheTitleAroundIsReported() {
    List<Finding> findings =
        find(
            "en",
            "# How to bathe a newborn safely at home",
            "First you warm the room and lay out the towels, and then you fill the tub.",
            "How to bathe safely a newborn at home");
    assertThat(findings).extracting(Finding::rule).containsExactly("clean.near-repeat");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aCaptionThatSaysTheItemBeforeAgainIsReported() {
    assertThat(
            find(
                "en",
                "# Baths",
                "- The towel should be big enough to wrap the whole body of the baby.",
                "Big towel wraps the whole body of the baby",
                "- Dry the folds of the skin."))
        .hasSize(1);
  }

  @Test
  void aCaptionThatEchoesAListItemsLabelIsReported() {
    assertThat(
            find(
                "en",
                "# Baths",
                "- Choose several bathing times: an evening is calm.",
                "Several bathing choices",
                "- Dry the folds of the skin."))
        .hasSize(1);
  }

  @Test
  void parallelItemsStepsAndHeadingsAreNotReported() {
    assertThat(
            find(
                "en",
                "# How to bathe a newborn",
                "Step 1: Wash the left hand of the baby with warm water.",
                "Step 2: Wash the right hand of the baby with warm water.",
                "- Wash the left foot of the baby with warm water",
                "- Wash the right foot of the baby with warm water",
                "# How to dry a newborn",
                "The towel should be soft."))
        .isEmpty();
  }
}
