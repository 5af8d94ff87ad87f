/**
 * Measures segmenters against texts whose sentences people have marked. In come files of CoNLL-U,
 * as the treebanks of Universal Dependencies are released, and a segmenter; out go counts of breaks
 * that were found, missed and made up. What is counted is told in {@link
 * org.isogloss.segment.evaluate.Evaluation}, so that anyone can check a claim.
 */
@NullMarked
package org.isogloss.segment.evaluate;

import org.jspecify.annotations.NullMarked;
