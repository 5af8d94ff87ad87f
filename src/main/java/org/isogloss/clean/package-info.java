/**
 * Repairs that need no glossary, and suspicions that need a person. In comes a document as it was
 * read; every paragraph repair looks at one block's text, every document repair at the blocks
 * together. Out goes the same document with edits, dropped blocks and findings, each under its
 * rule's id; a well-written text comes out as it came in, and cleaning twice changes nothing.
 */
@NullMarked
package org.isogloss.clean;

import org.jspecify.annotations.NullMarked;
