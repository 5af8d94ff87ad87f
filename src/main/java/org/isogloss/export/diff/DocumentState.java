package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A document of a bundle, as it is compared.
 *
 * @param file what its changes are put down to: {@code file} and the path
 * @param hash its file's hash; empty if it has none
 * @param isTranslated whether its items are units, or else the sentences of a source
 * @param items in order
 * @param byId the same by id
 * @param edits by sentence, what was edited in it and why
 * @param document the document itself
 */
record DocumentState(
    String file,
    String hash,
    boolean isTranslated,
    List<Item> items,
    Map<String, Item> byId,
    Map<String, Map<String, String>> edits,
    JsonNode document) {

  private static final Pattern ROW = Pattern.compile("\\brow \\d+");

  /** A unit, or a sentence of a source. */
  record Item(
      String id,
      List<String> sourceIds,
      List<String> targetIds,
      String source,
      String target,
      String state,
      String origin) {}

  /** A finding: what it is put down to, where it is, what it says. */
  record Remark(String cause, String unit, String message) {}

  static DocumentState of(JsonNode document) {
    boolean isTranslated = document.has("source");
    List<Item> items = new ArrayList<>();
    Map<String, Map<String, String>> edits = new LinkedHashMap<>();
    for (JsonNode block : document.path("blocks")) {
      if (!block.has("dropped")) {
        addSentences(block, isTranslated, items, edits);
      }
    }
    for (JsonNode unit : document.path("units")) {
      items.add(
          new Item(
              text(unit, "id"),
              ids(unit.path("source")),
              ids(unit.path("target")),
              text(unit.path("source"), "text"),
              text(unit.path("target"), "text"),
              text(unit, "state"),
              text(unit, "origin")));
    }
    Map<String, Item> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    JsonNode file = document.has("file") ? document.path("file") : document.path("source");
    return new DocumentState(
        "file " + text(file, "path"),
        text(document.path("file"), "sha256"),
        isTranslated,
        items,
        byId,
        edits,
        document);
  }

  /** Edits count in the text as read, sentences in the text now: what was put in moves them. */
  private static void addSentences(
      JsonNode block,
      boolean isTranslated,
      List<Item> items,
      Map<String, Map<String, String>> edits) {
    for (JsonNode sentence : block.path("sentences")) {
      String id = text(sentence, "id");
      if (!isTranslated) {
        List<String> ids = List.of(id);
        items.add(new Item(id, ids, List.of(), text(sentence, "text"), "", "", ""));
      }
      Map<String, String> own = edits.computeIfAbsent(id, key -> new LinkedHashMap<>());
      int growth = 0;
      for (JsonNode edit : block.path("edits")) {
        int start = edit.path("start").asInt() + growth;
        int end = start + text(edit, "after").length();
        if (start <= sentence.path("end").asInt() && end >= sentence.path("start").asInt()) {
          String key =
              text(edit, "before") + "\n" + text(edit, "after") + "\n" + text(edit, "rule");
          own.put(key, cause(edit));
        }
        growth += text(edit, "after").length() - text(edit, "before").length();
      }
    }
  }

  private static String cause(JsonNode node) {
    return node.has("row") ? "glossary row " + node.path("row") : "rule " + text(node, "rule");
  }

  /** What was edited in some sentences, and why. */
  Map<String, String> editsOf(List<String> sentences) {
    Map<String, String> all = new LinkedHashMap<>();
    sentences.forEach(sentence -> all.putAll(edits.getOrDefault(sentence, Map.of())));
    return all;
  }

  /**
   * The findings, by what tells them apart.
   *
   * @param renamed the ids of units in the other output, where they differ
   */
  Map<String, Remark> remarks(Map<String, String> renamed) {
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (JsonNode finding : document.path("findings")) {
      String unit = text(finding, "unit");
      String name = renamed.getOrDefault(unit, unit);
      String message = text(finding, "message");
      String key =
          name + "\n" + text(finding, "rule") + "\n" + ROW.matcher(message).replaceAll("row");
      remarks.put(key, new Remark(cause(finding), unit, message));
    }
    return remarks;
  }

  private static List<String> ids(JsonNode side) {
    List<String> ids = new ArrayList<>();
    side.path("ids").forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
