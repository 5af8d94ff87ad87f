package org.isogloss.review.view;

/**
 * Some characters of a text.
 *
 * @param text what is shown
 * @param symbol whether it stands for characters nobody could see, or should not obey
 */
public record Run(String text, boolean symbol) {}
