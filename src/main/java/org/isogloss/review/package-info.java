/**
 * The pages a reviewer opens: an overview of the run and a page per document, static and without
 * network. In come one {@link org.isogloss.text.DocumentResult} after another and at the end the
 * run in numbers; out go {@code index.html} and {@code review/}, readable from a disk, on a phone,
 * on paper and without JavaScript. Texts are turned into plain {@linkplain org.isogloss.review.view
 * views} here, and views into HTML by the templates in {@code src/main/jte}, which escape by
 * construction.
 */
@NullMarked
package org.isogloss.review;

import org.jspecify.annotations.NullMarked;
