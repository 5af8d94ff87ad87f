package org.isogloss.review.view;

/**
 * A finding in words.
 *
 * @param style the severity as a style class
 * @param icon a sign for the severity, told apart by its shape
 * @param severity the severity in a word
 * @param language the locale it was found in
 * @param words what the rule looks for; empty where only its id is known
 * @param rule the rule's id
 * @param message the finding itself
 * @param row the glossary row in words; empty for none
 * @param href where it is; empty for a finding about the whole document
 * @param place the name of that place
 * @param quote the text it is about, cut short; empty for none
 */
public record FindingNote(
    String style,
    String icon,
    String severity,
    Language language,
    String words,
    String rule,
    String message,
    String row,
    String href,
    String place,
    String quote) {}
