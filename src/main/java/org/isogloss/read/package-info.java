/**
 * Reading: a folder of source texts becomes documents. In come a folder with a folder per locale
 * and, per file, its bytes; nothing is guessed about them that the file does not say. Out go {@link
 * org.isogloss.text.Document}s whose blocks and gaps tile the decoded file, and a {@link
 * org.isogloss.text.Problem} for each file that is no part of the content.
 */
@NullMarked
package org.isogloss.read;

import org.jspecify.annotations.NullMarked;
