/**
 * Replaces what a glossary avoids. Documents cut into sentences come in; out go the same documents
 * with a layer of edits for every pass, each edit naming its row and fitted to its place in case,
 * number and article. It goes on until nothing is left to replace.
 */
@NullMarked
package org.isogloss.glossary.normalize;

import org.jspecify.annotations.NullMarked;
