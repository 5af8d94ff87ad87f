/**
 * Finds which sentences of two locales' texts correspond: translators merge, split, drop and add.
 * In come two lists of sentences with the blocks they stand in, what was learned over the corpus,
 * and the glossary, if there is one; out go beads that hold every sentence of both sides once, in
 * order, each with a confidence. Words that stand for each other are learned from the very
 * documents, and nothing here belongs to one language.
 */
@NullMarked
package org.isogloss.align;

import org.jspecify.annotations.NullMarked;
