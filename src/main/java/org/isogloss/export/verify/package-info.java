/**
 * Checks an output against its manifest and within itself. In comes a folder that a run wrote and
 * anything may have happened to since; out comes what is wrong with it, each with its place.
 * Nothing is changed, and nothing the files say is trusted.
 */
@NullMarked
package org.isogloss.export.verify;

import org.jspecify.annotations.NullMarked;
