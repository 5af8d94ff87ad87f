package org.isogloss.align;

/**
 * Two texts to align.
 *
 * @param source the text translated from
 * @param target the translation
 */
public record TextPair(TextSide source, TextSide target) {}
