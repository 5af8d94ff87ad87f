/**
 * The command line: the only place that prints or exits. In come arguments, files and standard
 * input; out go results on standard output, everything else on standard error, and an exit code: 0
 * done, 1 done with something to look at, 2 nothing done. The stages are filters here too, so that
 * each can be used and measured alone.
 */
@NullMarked
package org.isogloss.cli;

import org.jspecify.annotations.NullMarked;
