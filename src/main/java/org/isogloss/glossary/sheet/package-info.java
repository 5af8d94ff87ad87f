/**
 * Any spreadsheet's CSV into a {@link org.isogloss.glossary.Glossary}: the file is decoded, cut
 * into cells, its header understood, each row checked by itself. In comes a file of a team's or of
 * another tool's; out comes the glossary. What is wrong is told by row, column and value, all of it
 * at once.
 */
@NullMarked
package org.isogloss.glossary.sheet;

import org.jspecify.annotations.NullMarked;
