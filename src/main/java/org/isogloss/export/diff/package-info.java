/**
 * Compares two outputs. In come two folders that runs wrote; out comes what is different between
 * their bundles, sentence by sentence, each change with what caused it. Nothing is changed.
 */
@NullMarked
package org.isogloss.export.diff;

import org.jspecify.annotations.NullMarked;
