package org.isogloss.text;

/**
 * One step of an alignment: neighbouring source sentences that correspond to neighbouring target
 * sentences. Either side may be empty: a sentence without a counterpart.
 *
 * @param source indexes of source sentences
 * @param target indexes of target sentences
 * @param confidence how sure the aligner is, from 0 to 1
 */
public record Bead(Span source, Span target, double confidence) {}
