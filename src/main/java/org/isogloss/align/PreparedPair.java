package org.isogloss.align;

/** A document's two sides, prepared. */
record PreparedPair(PreparedSide source, PreparedSide target) {}
