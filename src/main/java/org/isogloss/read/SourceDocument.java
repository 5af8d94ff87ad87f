package org.isogloss.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.LocaleTag;

/**
 * A document and the files that hold it.
 *
 * @param id the path under the locale's folder without extension, {@code /} between its parts, NFC
 * @param files one file for each locale that has the document
 */
public record SourceDocument(String id, SortedMap<LocaleTag, Path> files) {

  /** Copies the map. */
  public SourceDocument {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
