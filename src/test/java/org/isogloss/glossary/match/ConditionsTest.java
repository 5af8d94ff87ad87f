package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.text.Document;
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
}
