/**
 * Finds a glossary's terms in texts. A glossary comes in and is compiled once, with all forms of
 * all terms; a sentence comes in, and out go the terms that stand in it and count there: leftmost,
 * longest, in their row's conditions. Immutable when compiled; shared by threads.
 */
@NullMarked
package org.isogloss.glossary.match;

import org.jspecify.annotations.NullMarked;
