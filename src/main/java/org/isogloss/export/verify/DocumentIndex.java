package org.isogloss.export.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the other formats of a locale must agree with: a document of its {@code bundle.json}, so far
 * as they hold the same.
 *
 * @param id its id
 * @param hasFile whether the locale has a version of it
 * @param isTranslated whether it is translated into the locale
 * @param sentences of the clean content, by id in order
 * @param units in order
 */
record DocumentIndex(
    String id,
    boolean hasFile,
    boolean isTranslated,
    Map<String, String> sentences,
    List<UnitIndex> units) {

  static DocumentIndex of(JsonNode document) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (JsonNode block : document.path("blocks")) {
      if (!block.has("dropped")) {
        block
            .path("sentences")
            .forEach(sentence -> sentences.put(text(sentence, "id"), text(sentence, "text")));
      }
    }
    List<UnitIndex> units = new ArrayList<>();
    document.path("units").forEach(unit -> units.add(UnitIndex.of(unit)));
    return new DocumentIndex(
        text(document, "id"), document.has("file"), document.has("source"), sentences, units);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

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

    private static UnitIndex of(JsonNode unit) {
      List<String> sources = new ArrayList<>();
      List<String> targets = new ArrayList<>();
      unit.path("source").path("ids").forEach(id -> sources.add(id.asText()));
      unit.path("target").path("ids").forEach(id -> targets.add(id.asText()));
      return new UnitIndex(
          text(unit, "id"),
          sources,
          targets,
          text(unit.path("source"), "text"),
          text(unit.path("target"), "text"),
          unit.path("confidence").asDouble(0));
    }

    /** Whether it stands in the formats that hold pairs. */
    boolean isPair() {
      return !sources.isEmpty() && !targets.isEmpty() && !target.isBlank();
    }
  }
}
