/**
 * Tells what part of speech a word has where it stands, by Apache OpenNLP's tagger, in the
 * languages it has a model of. A sentence comes in; out goes, for any place in it, how likely each
 * part of speech is there. A model is read when the first sentence of its language is asked about.
 */
@NullMarked
package org.isogloss.glossary.tag;

import org.jspecify.annotations.NullMarked;
