package org.isogloss.review.view;

/**
 * A finding in words.
 *
 * @param style the severity as a style class
 * @param icon a sign for the severity, told apart by its shape
 * @param severity the severity in a word
 * @param words what the rule looks for; empty where only its id is known
 * @param rule the rule's id
 * @param message the finding itself
 * @param row the glossary row in words; empty for none
 * @param href where it is on the page; empty for a finding about the whole document
 * @param place the name of that place
 */
public record FindingNote(
    String style,
    String icon,
    String severity,
    String words,
    String rule,
    String message,
    String row,
    String href,
    String place) {}
