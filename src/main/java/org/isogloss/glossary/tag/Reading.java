package org.isogloss.glossary.tag;

/**
 * What a word may be where it stands: how likely each part of speech is, from 0 to 1. What is
 * missing to 1 is anything else.
 *
 * @param noun a noun, a name, or a word of another language
 * @param verb a verb or an auxiliary
 * @param adjective an adjective; in German also one that stands for an adverb
 * @param known whether the model has learned this very word, not only its letters and neighbours
 */
public record Reading(double noun, double verb, double adjective, boolean known) {}
