package org.isogloss.text;

/**
 * A sentence in its block.
 *
 * @param id its name, the same on every run as long as the original sentence stands
 * @param span its stretch of the block's current text, without the white space around it
 */
public record Sentence(SentenceId id, Span span) {}
