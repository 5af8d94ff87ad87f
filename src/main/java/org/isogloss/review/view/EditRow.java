package org.isogloss.review.view;

/**
 * How often a rule or a glossary row changed something.
 *
 * @param name the rule's id or the row's number
 * @param href where more is said about it; empty for nowhere
 * @param words the rule or the row in words; may be empty
 * @param note the editor's note; empty for none
 * @param count how often
 * @param share the count in hundredths of the largest one, from 0 to 100
 */
public record EditRow(
    String name, String href, String words, String note, String count, int share) {}
