package org.isogloss.review.view;

/**
 * A link.
 *
 * @param href where it leads; empty where one is already
 * @param words what it says
 */
public record Link(String href, String words) {}
