/**
 * Fills the targets of a document's units. In come a source document, a locale's version of it if
 * there is one, and the beads that align the two; out goes a {@link org.isogloss.text.Bitext} that
 * holds every sentence of both sides once. Where no translation exists the unit says so, and
 * nothing is guessed.
 */
@NullMarked
package org.isogloss.translate;

import org.jspecify.annotations.NullMarked;
