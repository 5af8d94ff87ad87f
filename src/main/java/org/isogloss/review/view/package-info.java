/**
 * What the templates of the review pages show: small records with every decision already taken. In
 * come words and numbers from {@link org.isogloss.review}; out goes nothing but themselves. They
 * are public because the templates are compiled into a package of their own.
 */
@NullMarked
package org.isogloss.review.view;

import org.jspecify.annotations.NullMarked;
