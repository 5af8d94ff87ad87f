package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class GreekSegmentationTest {

  @Test
  void questionMarkIsASemicolon() {
    assertSegments("el", "Πού ήσουν; |Δεν ξέρω.");
  }

  @Test
  void misterGoesOn() {
    assertSegments("el", "Ο κ. Παπαδόπουλος και η κα. Νίκου ήρθαν. |Κάθισαν.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("el", "Πάρτε λάδι, π.χ. ελιάς. |Μετά ξεκουραστείτε.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("el", "Πήρε αχλάδια, σταφύλια κ.λπ. |Μετά έφυγε.");
  }

  @Test
  void timeGoesOn() {
    assertSegments("el", "Ανοίγει στις 9 π.μ. και κλείνει αργά. |Ελάτε.");
  }

  @Test
  void timeEnds() {
    assertSegments("el", "Ανοίγει στις 9 π.μ. |Μετά κλείνει.");
  }

  @Test
  void quoteGoesOn() {
    assertSegments("el", "«Έρχεσαι;» ρώτησε. |Εκείνη γέλασε.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("el", "Βλ. σελ. 14 και άρθρ. 3. |Είναι σαφές.");
  }

  @Test
  void titleGoesOn() {
    assertSegments("el", "Ο Δρ. Παπάς ήρθε. |Κάθισε.");
  }

  @Test
  void eraGoesOn() {
    assertSegments("el", "Το 300 π.Χ. στη Ρώμη. |Κανείς δεν ξέρει.");
  }
}
