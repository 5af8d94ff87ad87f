/**
 * Writes bundles: one small writer for each format, behind one interface, document by document so
 * that a run's memory does not grow with its content. In come the results of documents in order,
 * the glossary and the run in numbers; out go files under the folder of the run, the same bytes for
 * the same results. Who decides when that folder becomes the output is not told here.
 */
@NullMarked
package org.isogloss.export;

import org.jspecify.annotations.NullMarked;
