package org.isogloss.glossary.inflect;

/**
 * One form of a term. Forms of two terms with the same slot stand for each other: the plural of an
 * avoided term is replaced by the plural of the preferred one.
 *
 * @param spelling as it is written
 * @param slot which form it is: 0 for the base, then by part of speech (see {@link Inflection})
 * @param plural whether it is the plural of a noun
 */
public record Form(String spelling, int slot, boolean plural) {}
