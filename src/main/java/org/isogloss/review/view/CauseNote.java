package org.isogloss.review.view;

/**
 * Why something was changed, in words.
 *
 * @param words what the rule does; empty where only its id is known
 * @param rule the rule's id
 * @param row the glossary row in words; empty for none
 * @param note the editor's note; empty for none
 */
public record CauseNote(String words, String rule, String row, String note) {}
