/**
 * The glossary looked at by itself, before any text is touched. A glossary comes in; out go remarks
 * on rows that undo each other, disagree, hide one another or fail their own tests. Each says
 * where, what and what to do.
 */
@NullMarked
package org.isogloss.glossary.audit;

import org.jspecify.annotations.NullMarked;
