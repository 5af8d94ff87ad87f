package org.isogloss.job;

import java.util.List;
import java.util.Optional;
import org.isogloss.text.Document;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Problem;

/**
 * A document after the stations that look at one text alone.
 *
 * @param document its versions that could be read; nothing if none could
 * @param isTranslated whether it has a source to hold its versions against; if there is none, or it
 *     could not be read, each version stands for itself
 * @param quarantined those that could not
 */
record PreparedDocument(
    Optional<ParallelDocument> document, boolean isTranslated, List<Problem> quarantined) {

  /** The number of characters it holds, to bound what is kept in memory. */
  long characters() {
    long characters = 0;
    if (document.isPresent()) {
      for (Document version : document.get().versions().values()) {
        characters += version.file().text().length();
      }
    }
    return characters;
  }
}
