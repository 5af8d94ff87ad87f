/**
 * Looks at aligned units for what a translation usually gets wrong. In come bitexts and the
 * compiled glossary; out go findings that say where, what and what to do, never a change. One small
 * class stands for each rule, and each would rather miss a fault than report a good sentence.
 */
@NullMarked
package org.isogloss.check;

import org.jspecify.annotations.NullMarked;
