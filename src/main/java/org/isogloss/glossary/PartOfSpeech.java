package org.isogloss.glossary;

/** How a row's terms inflect. */
public enum PartOfSpeech {
  /** The cell is empty: as written, plus plural and possessive. */
  ANY,
  /** A noun or noun phrase. */
  NOUN,
  /** A verb or verb phrase. */
  VERB,
  /** An adjective. */
  ADJECTIVE,
  /** A proper name. */
  PROPER,
  /** Never inflected, never re-spaced: as written only. */
  EXACT
}
