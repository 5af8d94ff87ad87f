package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class FrenchSegmentationTest {

  @Test
  void civilityGoesOn() {
    assertSegments("fr", "Mme. Durand est venue. |Elle est restée.");
  }

  @Test
  void exampleAbbreviationGoesOn() {
    assertSegments("fr", "Une huile, p. ex. d’amande. |Attendez ensuite.");
  }

  @Test
  void guillemetAfterSpaceStays() {
    assertSegments("fr", "« Cela fait mal. » |Elle s’arrêta.");
  }

  @Test
  void etceteraBeforeStarterEnds() {
    assertSegments("fr", "Des draps, des tasses, etc. |Le reste est ici.");
  }

  @Test
  void spaceBeforeQuestionMarkIsNoEnd() {
    assertSegments("fr", "Avez-vous mal ? |Arrêtez.");
  }
}
