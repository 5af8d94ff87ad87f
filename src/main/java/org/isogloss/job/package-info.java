/**
 * The composition: which station follows which, in phases that fit one machine or many. In comes a
 * {@link org.isogloss.job.JobSettings}; out goes a new output folder and a summary of what was
 * done. Each document is prepared and completed by pure functions, and between the two the
 * documents of each pair of locales are aligned together; an {@link org.isogloss.job.Engine} says
 * where that runs, and results are taken in the order of the documents, so that the output does not
 * depend on the engine.
 */
@NullMarked
package org.isogloss.job;

import org.jspecify.annotations.NullMarked;
