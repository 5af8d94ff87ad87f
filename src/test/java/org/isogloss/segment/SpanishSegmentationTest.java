package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class SpanishSegmentationTest {

  @Test
  void courtesyTitleGoesOn() {
    assertSegments("es", "La Sra. Gómez llegó. |Estaba cansada.");
  }

  @Test
  void invertedMarksOpenTheNext() {
    assertSegments("es", "¿Duele? |¡Pare ya! |Descanse.");
  }

  @Test
  void exampleAbbreviationGoesOn() {
    assertSegments("es", "Use aceite, p. ej. de oliva. |Espere.");
  }

  @Test
  void doubledLettersGoOn() {
    assertSegments("es", "Vive en EE. UU. desde mayo. |Le gusta.");
  }

  @Test
  void invertedQuestionBegins() {
    assertSegments("es", "Llegó tarde. |¿Dónde estaba? |Nadie lo sabe.");
  }

  @Test
  void invertedExclamationBegins() {
    assertSegments("es", "Llegó tarde. |¡Qué susto! |Nadie durmió.");
  }

  @Test
  void questionInsideGoesOn() {
    assertSegments("es", "«¿Dónde estabas?», preguntó. |Él calló.");
  }

  @Test
  void senorGoesOn() {
    assertSegments("es", "El Sr. Gómez y la Sra. Ruiz llegaron. |Se sentaron.");
  }

  @Test
  void statesAtTheEndEnd() {
    assertSegments("es", "Vive en EE. UU. |Le gusta.");
  }

  @Test
  void pageGoesOn() {
    assertSegments("es", "Véase la pág. 14 del libro. |Está claro.");
  }

  @Test
  void numberGoesOn() {
    assertSegments("es", "Vivimos en el núm. 5 ahora. |Ven pronto.");
  }

  @Test
  void exampleGoesOn() {
    assertSegments("es", "Use un aceite, p. ej. de oliva. |Luego descanse.");
  }

  @Test
  void etceteraEnds() {
    assertSegments("es", "Compró peras, uvas, etc. |Luego se fue.");
  }

  @Test
  void timeGoesOn() {
    assertSegments("es", "Abre a las 9 a. m. y cierra tarde. |Ven.");
  }

  @Test
  void timeEnds() {
    assertSegments("es", "Abre a las 9 a.m. |Luego cierra.");
  }

  @Test
  void decimalGoesOn() {
    assertSegments("es", "Cuesta 7.25 euros. |Es caro.");
  }

  @Test
  void itemsInALine() {
    assertSegments("es", "1) Lave la taza |2) Seque la taza");
  }

  @Test
  void dottedItemsInALine() {
    assertSegments("es", "1. Lave la taza. |2. Seque la taza.");
  }

  @Test
  void letterItemsInALine() {
    assertSegments("es", "a) Lave la taza. |b) Seque la taza.");
  }

  @Test
  void ellipsisBeforeSmallLetterGoesOn() {
    assertSegments("es", "Bueno... ya veremos. |Sí.");
  }

  @Test
  void bracketedSentence() {
    assertSegments("es", "(Puede doler.) |Pare entonces.");
  }

  @Test
  void initialsGoOn() {
    assertSegments("es", "El libro de J. L. Borges es corto. |Léelo.");
  }

  @Test
  void bcGoesOn() {
    assertSegments("es", "Fue en el 300 a. C. en Roma. |Nadie lo sabe.");
  }

  @Test
  void etcInsideGoesOn() {
    assertSegments("es", "Peras, uvas, etc. están en la mesa. |Cómelas.");
  }

  @Test
  void ustedGoesOn() {
    assertSegments("es", "¿Cómo está Ud. hoy? |Yo bien.");
  }

  @Test
  void courtesyGoesOn() {
    assertSegments("es", "Vd. y su hijo vinieron. |Gracias.");
  }

  @Test
  void sociedadGoesOn() {
    assertSegments("es", "La empresa Ruiz S.A. de Madrid cerró. |Qué pena.");
  }

  @Test
  void professorsGoOn() {
    assertSegments("es", "El prof. Ruiz y el dr. Gómez hablan. |Escucha.");
  }

  @Test
  void santaGoesOn() {
    assertSegments("es", "Sto. Domingo y Sta. Clara están lejos. |Vamos.");
  }

  @Test
  void avenueGoesOn() {
    assertSegments("es", "Vive en la Av. Libertad 5. |Es ruidosa.");
  }

  @Test
  void phoneGoesOn() {
    assertSegments("es", "El tel. 91 234 está ocupado. |Intente luego.");
  }

  @Test
  void quoteEnds() {
    assertSegments("es", "Dijo: «Ya voy». |Ella rió.");
  }

  @Test
  void quotedStatementStays() {
    assertSegments("es", "\"No lo sé.\" |Ella salió.");
  }

  @Test
  void exclamationsEnd() {
    assertSegments("es", "¡Ven! |¡Rápido!");
  }

  @Test
  void mixedMarksEndOnce() {
    assertSegments("es", "¿¡Qué!? |No lo creo.");
  }

  @Test
  void ellipsisBeforeCapitalEnds() {
    assertSegments("es", "Esperó... |El tren llegó.");
  }

  @Test
  void vsGoesOn() {
    assertSegments("es", "Perú vs. Chile terminó. |Ganó Perú.");
  }

  @Test
  void numberDotGoesOn() {
    assertSegments("es", "Tiene 1.250 vacas. |Son muchas.");
  }

  @Test
  void centuryGoesOn() {
    assertSegments("es", "En el s. XIX era así. |Hoy no.");
  }

  @Test
  void unitedNationsGoOn() {
    assertSegments("es", "La O.N.U. votó ayer. |Ganó el sí.");
  }

  @Test
  void mailGoesOn() {
    assertSegments("es", "Escriba a ana.ruiz@example.es hoy. |Responde pronto.");
  }
}
