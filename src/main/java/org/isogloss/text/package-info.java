/**
 * The values that travel from station to station: texts that remember what they were, documents,
 * sentences, aligned units, findings. In comes nothing but strings; out go immutable values that
 * every later station reads and none can change. All offsets are UTF-16 code units, and the package
 * depends on nothing but ICU.
 */
@NullMarked
package org.isogloss.text;

import org.jspecify.annotations.NullMarked;
