package org.isogloss.review.view;

/**
 * A number that leads to what it counts.
 *
 * @param count the number
 * @param href where that is
 */
public record LinkedCount(Count count, String href) {}
