package org.isogloss.segment.evaluate;

/**
 * A sentence of a treebank.
 *
 * @param text its words as they stand in the text, without white space at either end
 * @param spaceAfter whether white space stands between it and the next one
 * @param startsParagraph whether a document or a paragraph begins with it
 */
public record GoldSentence(String text, boolean spaceAfter, boolean startsParagraph) {}
