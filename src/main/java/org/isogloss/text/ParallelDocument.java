package org.isogloss.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One document in every locale that has it.
 *
 * @param id the path all its versions share
 * @param sourceLocale the locale the others are translations of
 * @param versions by locale; holds the source
 */
public record ParallelDocument(
    String id, LocaleTag sourceLocale, SortedMap<LocaleTag, Document> versions) {

  /** Copies the map and checks that the source is there. */
  public ParallelDocument {
    versions =
        Collections.unmodifiableSortedMap(new TreeMap<>((Map<LocaleTag, Document>) versions));
    if (!versions.containsKey(sourceLocale)) {
      throw new IllegalArgumentException(id + " has no version in " + sourceLocale);
    }
  }

  /** The version the others are translations of. */
  public Document source() {
    return version(sourceLocale).orElseThrow();
  }

  /** The version in a locale, if there is one. */
  public Optional<Document> version(LocaleTag locale) {
    return Optional.ofNullable(versions.get(locale));
  }
}
