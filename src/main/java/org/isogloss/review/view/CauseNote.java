package org.isogloss.review.view;

/**
 * Why something was changed, in words.
 *
 * @param words what the rule does; empty where only its id is known
 * @param rule the rule's id
 * @param row the glossary row in words; empty for none
 * @param link a link to the glossary row from {@code review/}; empty for none
 * @param note the editor's note; empty for none
 */
public record CauseNote(String words, String rule, String row, String link, String note) {}
