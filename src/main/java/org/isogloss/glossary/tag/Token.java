package org.isogloss.glossary.tag;

/**
 * A token of a sentence as a tagger takes it.
 *
 * @param form how it is told to the tagger: with plain quotes and apostrophes
 * @param start where it begins in the sentence, in UTF-16 code units
 * @param end where it ends
 */
record Token(String form, int start, int end) {}
