package org.isogloss.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out for results
 * @param err for everything else
 * @param interactive whether a person watches: progress is shown then
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {}
