package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.junit.jupiter.api.Test;

/** Where {@code when} and {@code unless} let a row apply. */
class ConditionsTest {

  @Test
  void whenAsksForAWordInTheSameSentence() {
    CompiledTerminology terminology = terminology("en,en:avoid,when", "nest,house,bird|old egg");
    assertThat(normalized(terminology, "en", "The BIRDS' house.")).isEqualTo("The BIRDS' nest.");
    assertThat(normalized(terminology, "en", "A house with old\neggs."))
        .isEqualTo("A nest with old\neggs.");
    assertThat(normalized(terminology, "en", "A birdless house.")).isEqualTo("A birdless house.");
    Document two =
        new Normalizer(terminology).normalize(document("en", "The bird sang.¶ The house stood."));
    assertThat(two.blocks().get(0).text().current()).isEqualTo("The bird sang. The house stood.");
  }

  @Test
  void unlessForbidsAWordInTheSameSentence() {
    CompiledTerminology terminology = terminology("en,en:avoid,unless", "nest,house,street|city");
    assertThat(normalized(terminology, "en", "A house.")).isEqualTo("A nest.");
    assertThat(normalized(terminology, "en", "A house in the Cities."))
        .isEqualTo("A house in the Cities.");
    assertThat(normalized(terminology, "en", "Streetwise house.")).isEqualTo("Streetwise nest.");
  }

  @Test
  void anUnlessThatContainsTheTermProtectsThatPhraseAlone() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,unless", "breast,chest,chest wall|chest of drawers");
    assertThat(
            normalized(terminology, "en", "The chest, the chest\u00A0walls, the Chest of Drawers."))
        .isEqualTo("The breast, the chest\u00A0walls, the Chest of Drawers.");
  }

  @Test
  void aProtectedPhraseIsNotProtectedFromOtherRows() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,unless", "breast,chest,chest wall", "rib cage,chest wall,");
    assertThat(normalized(terminology, "en", "the chest wall")).isEqualTo("the rib cage");
  }

  @Test
  void aConditionCountsEvenIfAnotherRowReplacesItsWord() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,when",
            "milk duct,milk ray,",
            "breast,chest,milk ray",
            "left,sinister,breast");
    String once = normalized(terminology, "en", "A milk ray in the sinister chest.");
    assertThat(once).isEqualTo("A milk duct in the left breast.");
    assertThat(normalized(terminology, "en", once)).isEqualTo(once);
  }

  @Test
  void aConditionThatAnotherRowMakesTrueCountsInTheSameRun() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,when", "milk duct,milk ray,", "breast,chest,milk duct");
    assertThat(normalized(terminology, "en", "A milk ray in the chest."))
        .isEqualTo("A milk duct in the breast.");
  }

  @Test
  void anUnlessThatAnotherRowTakesAwayCountsNoLonger() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,unless", "animal,cow,", "breast,udder,cow");
    String once = normalized(terminology, "en", "The cow has an udder.");
    assertThat(once).isEqualTo("The animal has a breast.");
    assertThat(normalized(terminology, "en", once)).isEqualTo(once);
  }

  @Test
  void plainConditionsDoNotConcernOtherLocales() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,vi,vi:avoid,when,vi:unless", "nest,house,tổ,nhà,bird,phố");
    assertThat(normalized(terminology, "vi", "cái nhà")).isEqualTo("cái tổ");
    assertThat(normalized(terminology, "vi", "nhà phố")).isEqualTo("nhà phố");
  }

  @Test
  void theRowWhoseConditionsHoldTakesATermOfTwo() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,when", "home,house,", "nest,house,bird", "den,house,fox");
    assertThat(normalized(terminology, "en", "a fox house")).isEqualTo("a fox den");
    assertThat(normalized(terminology, "en", "a bird house")).isEqualTo("a bird nest");
    assertThat(normalized(terminology, "en", "a house")).isEqualTo("a home");
  }

  @Test
  void conditionsHoldForTermsThatAreOnlyReported() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,action,when,unless",
            "breast,chest,flag,feed,chest wall",
            "house,nest,flag,,bird");
    Document after =
        new Normalizer(terminology)
            .normalize(
                document(
                    "en",
                    "A chest.¶ Feed at the chest, not the chest wall.¶ A bird's nest.¶ A nest."));
    assertThat(after.findings())
        .extracting(finding -> finding.row() + " " + finding.span())
        .containsExactly("2 Span[start=21, end=26]", "3 Span[start=65, end=69]");
  }

  @Test
  void wordsOfOtherSentencesDoNotCount() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,when,unless", "nest,house,bird,cage");
    Document after =
        new Normalizer(terminology)
            .normalize(document("en", "A cage.¶ The bird has a house.¶ A house."));
    assertThat(after.blocks().get(0).text().current())
        .isEqualTo("A cage. The bird has a nest. A house.");
  }

  @Test
  void conditionsIgnoreCaseApostrophesAndSpacing() {
    CompiledTerminology terminology = terminology("en,en:avoid,when", "nest,house,bird's old-egg");
    assertThat(normalized(terminology, "en", "House of the BIRD\u2019S old\u00A0eggs."))
        .isEqualTo("Nest of the BIRD\u2019S old\u00A0eggs.");
  }

  @Test
  void conditionsInScriptsWithoutSpacesStandBetweenWords() {
    CompiledTerminology japanese = terminology("ja,ja:avoid,ja:when", "母乳,乳,京都");
    assertThat(normalized(japanese, "ja", "東京都で乳を飲む")).isEqualTo("東京都で乳を飲む");
    assertThat(normalized(japanese, "ja", "京都で乳を飲む")).isEqualTo("京都で母乳を飲む");
  }

  @Test
  void whenAndUnlessHoldTogether() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,when,unless", "water,broth,compress,soup");
    assertThat(normalized(terminology, "en", "Dip the compress in broth."))
        .isEqualTo("Dip the compress in water.");
    assertThat(normalized(terminology, "en", "Dip the compress in soup broth."))
        .isEqualTo("Dip the compress in soup broth.");
  }

  @Test
  void aLocalesOwnConditionsStandBesideThePlainOnes() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,vi,vi:avoid,when,vi:when", "nest,house,tổ,nhà,bird,chim");
    assertThat(normalized(terminology, "vi", "nhà chim")).isEqualTo("tổ chim");
    assertThat(normalized(terminology, "vi", "nhà bird")).isEqualTo("nhà bird");
    assertThat(normalized(terminology, "en", "a chim house")).isEqualTo("a chim house");
  }

  @Test
  void aReportingRowWhoseWordIsReplacedKeepsNoOtherRowFromItsTerm() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,when,action",
            "milk duct,milk ray,,",
            ",omission,milk ray,flag",
            "placenta,omission,,",
            ",antler,milk ray,flag");
    Document after =
        new Normalizer(terminology).normalize(document("en", "A milk ray, omission, antler."));
    assertThat(after.blocks().get(0).text().current()).isEqualTo("A milk duct, placenta, antler.");
    assertThat(after.findings()).extracting(Finding::row).containsExactly(5);
  }
}
