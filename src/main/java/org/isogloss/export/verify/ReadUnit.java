package org.isogloss.export.verify;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a file has it.
 *
 * @param place where in the file, with what parts it from the path
 * @param id its id
 * @param source its source, or null in a format without sources
 * @param target its target, empty if there is none, or null in a format without texts
 */
record ReadUnit(String place, String id, @Nullable String source, @Nullable String target) {}
