/**
 * The forms of words: a term as the glossary writes it comes in, its plural, past or participle
 * goes out. English has rules and lists of its own, other languages what is safe for them. It knows
 * words, not texts.
 */
@NullMarked
package org.isogloss.glossary.inflect;

import org.jspecify.annotations.NullMarked;
