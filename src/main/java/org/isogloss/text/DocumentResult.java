package org.isogloss.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything a run found out about one document.
 *
 * @param document its versions, cleaned, segmented and normalised
 * @param bitexts by target locale: one for every locale of the run that the document is translated
 *     into or should be
 */
public record DocumentResult(ParallelDocument document, SortedMap<LocaleTag, Bitext> bitexts) {

  /** Copies the map. */
  public DocumentResult {
    bitexts = Collections.unmodifiableSortedMap(new TreeMap<>((Map<LocaleTag, Bitext>) bitexts));
  }

  /** The alignment with a locale, if the document is to be translated into it. */
  public Optional<Bitext> bitext(LocaleTag locale) {
    return Optional.ofNullable(bitexts.get(locale));
  }
}
