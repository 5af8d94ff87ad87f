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

  @Test
  void monsieurGoesOn() {
    assertSegments("fr", "J'ai vu M. Dupont hier. |Il va bien.");
  }

  @Test
  void titlesGoOn() {
    assertSegments("fr", "Mme. Petit et le Dr. Blanc sont là. |Entrez.");
  }

  @Test
  void guillemetsWithSpacesStay() {
    assertSegments("fr", "Il a dit : « Je viens. » |Elle attend.");
  }

  @Test
  void guillemetsInsideGoOn() {
    assertSegments("fr", "« Tu viens ? » demanda-t-il. |Elle rit.");
  }

  @Test
  void spacedQuestionMarkEnds() {
    assertSegments("fr", "Tu viens ? |Oui.");
  }

  @Test
  void spacedExclamationMarkEnds() {
    assertSegments("fr", "Viens ! |Vite.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("fr", "Prenez une huile, p. ex. d'olive. |Reposez-vous.");
  }

  @Test
  void etceteraBeforeStarterEndsToo() {
    assertSegments("fr", "Des pommes, des poires, etc. |Il en reste.");
  }

  @Test
  void articleGoesOn() {
    assertSegments("fr", "Voir l'art. 12 du code. |Il est clair.");
  }

  @Test
  void centuryGoesOn() {
    assertSegments("fr", "Vers 300 av. J.-C. en Gaule. |Rien de sûr.");
  }

  @Test
  void numberGoesOn() {
    assertSegments("fr", "Page n. 12 du no. 5. |C'est là.");
  }

  @Test
  void initialGoesOn() {
    assertSegments("fr", "Georges J. Martin est né ici. |Il chante.");
  }

  @Test
  void manyStopsGoOn() {
    assertSegments("fr", "Il vit aux U.S.A. depuis mai. |Il aime ça.");
  }

  @Test
  void itemsInALine() {
    assertSegments("fr", "1) Lavez la tasse |2) Séchez la tasse");
  }

  @Test
  void dottedItemsInALine() {
    assertSegments("fr", "1. Lavez la tasse. |2. Séchez la tasse.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("fr", "Oui... mais non. |Bon.");
  }

  @Test
  void doublePunctuation() {
    assertSegments("fr", "Quoi ?! |C'est fini.");
  }

  @Test
  void hourGoesOn() {
    assertSegments("fr", "Le train de 9 h. 30 est parti. |Dommage.");
  }

  @Test
  void centuryGoesOnToo() {
    assertSegments("fr", "Au XIXe s. on vivait mal. |Plus maintenant.");
  }

  @Test
  void pageAndFigureGoOn() {
    assertSegments("fr", "Voir p. 14 et fig. 3. |C'est là.");
  }

  @Test
  void avenueGoesOn() {
    assertSegments("fr", "Il habite av. Foch. |C'est calme.");
  }

  @Test
  void quoteBeforeSaidClauseGoesOn() {
    assertSegments("fr", "\"Viens !\" cria-t-il. |Personne ne vint.");
  }

  @Test
  void etceteraInsideGoesOn() {
    assertSegments("fr", "Pommes, poires, etc. sont là. |Mange.");
  }

  @Test
  void letteredItemsEach() {
    assertSegments("fr", "a) Lavez la tasse |b) Séchez la tasse");
  }

  @Test
  void saintGoesOn() {
    assertSegments("fr", "La rue St. Jean est longue. |Marche.");
  }

  @Test
  void titlesBeforeNamesGoOn() {
    assertSegments("fr", "Le Dr. Blanc et la Pr. Noir parlent. |Écoute.");
  }

  @Test
  void eraGoesOn() {
    assertSegments("fr", "En 300 av. J.-C. il pleuvait. |Rien de sûr.");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("fr", "Il attendit... |Le train arriva.");
  }

  @Test
  void initialWithHyphenGoesOn() {
    assertSegments("fr", "Le livre de J.-P. Petit est court. |Lisez-le.");
  }
}
