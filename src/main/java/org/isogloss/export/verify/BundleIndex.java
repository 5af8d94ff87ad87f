package org.isogloss.export.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.text.LocaleTag;

/**
 * What the other formats of a locale must agree with: its {@code bundle.json}, so far as they hold
 * the same.
 *
 * @param locale the locale
 * @param documents by id, in order
 */
record BundleIndex(LocaleTag locale, Map<String, DocumentIndex> documents) {

  /** A bundle without documents yet. */
  static BundleIndex of(LocaleTag locale) {
    return new BundleIndex(locale, new LinkedHashMap<>());
  }

  /**
   * A document.
   *
   * @param hasFile whether the locale has a version of it
   * @param isTranslated whether it is translated into the locale
   * @param sentences of the clean content, by id in order
   * @param units in order
   */
  record DocumentIndex(
      boolean hasFile, boolean isTranslated, Map<String, String> sentences, List<UnitIndex> units) {

    /** Whether there is anything to translate. */
    boolean hasSource() {
      return units.stream().anyMatch(unit -> !unit.sources().isEmpty());
    }

    /** By the ids of a catalog, its texts: see {@code docs/bundles.md}. */
    Map<String, String> catalog() {
      if (!isTranslated) {
        return sentences;
      }
      Map<String, String> catalog = new LinkedHashMap<>();
      for (UnitIndex unit : units) {
        if (unit.isPair()) {
          catalog.put(unit.id(), unit.target());
          unit.sources().stream().skip(1).forEach(id -> catalog.put(id, ""));
        }
      }
      return catalog;
    }

    /** The ids that a page marks. */
    List<String> marks() {
      if (!isTranslated) {
        return new ArrayList<>(sentences.keySet());
      }
      return units.stream().filter(unit -> !unit.targets().isEmpty()).map(UnitIndex::id).toList();
    }
  }

  /**
   * A unit.
   *
   * @param id its id
   * @param sources the ids of its source sentences
   * @param targets the ids of its target sentences
   * @param source its source
   * @param target its target
   * @param confidence how sure its alignment is
   */
  record UnitIndex(
      String id,
      List<String> sources,
      List<String> targets,
      String source,
      String target,
      double confidence) {

    /** Whether it stands in the formats that hold pairs. */
    boolean isPair() {
      return !sources.isEmpty() && !targets.isEmpty() && !target.isBlank();
    }
  }
}
