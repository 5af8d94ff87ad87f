package org.isogloss.review.view;

/**
 * A number that is drawn with a sign.
 *
 * @param style a style class
 * @param icon a sign; empty for none
 * @param words the number and what it counts
 */
public record Count(String style, String icon, String words) {}
