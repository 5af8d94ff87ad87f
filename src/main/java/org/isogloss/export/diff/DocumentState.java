package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.ChangeCause.Kind;

/** A document of a bundle, as it is compared. */
final class DocumentState {

  private static final Pattern ROW = Pattern.compile("\\brow \\d+|:\\d+\\b");

  private final JsonNode document;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Item> byId = new LinkedHashMap<>();
  private final Map<String, Map<String, ChangeCause>> edits = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, ChangeCause> dropped = new HashMap<>();

  /** A unit, or a sentence of a source. */
  record Item(
      String id,
      List<String> sourceIds,
      List<String> targetIds,
      String source,
      String target,
      String state) {}

  /**
   * A finding.
   *
   * @param cause the cause it names itself: its row, or else its rule
   * @param rule its rule
   * @param unit the unit it is about; empty for none
   * @param block the characters of the block it is about; empty for none
   * @param message what it says
   */
  record Remark(ChangeCause cause, String rule, String unit, String block, String message) {

    /** The same, its unit named as in the other output. */
    Remark in(Map<String, String> renamed) {
      return new Remark(cause, rule, renamed.getOrDefault(unit, unit), block, message);
    }

    /** What it is about, whatever it says: a rule and a unit, or a block. */
    String kind() {
      return rule + "\n" + unit + "\n" + block;
    }
  }

  DocumentState(JsonNode document) {
    this.document = document;
    for (JsonNode block : document.path("blocks")) {
      if (block.has("dropped")) {
        dropped.put(text(block, "source"), named(block.path("dropped")));
      } else {
        addSentences(block);
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
              text(unit, "state")));
    }
    items.forEach(item -> byId.put(item.id(), item));
  }

  /** Edits count in the text as read, sentences in the text now: what was put in moves them. */
  private void addSentences(JsonNode block) {
    kept.add(text(block, "source"));
    for (JsonNode sentence : block.path("sentences")) {
      String id = text(sentence, "id");
      blocks.put(id, text(block, "source"));
      if (!isTranslated()) {
        items.add(new Item(id, List.of(id), List.of(), text(sentence, "text"), "", ""));
      }
      Map<String, ChangeCause> own = edits.computeIfAbsent(id, key -> new LinkedHashMap<>());
      int growth = 0;
      for (JsonNode edit : block.path("edits")) {
        int start = edit.path("start").asInt() + growth;
        int end = start + text(edit, "after").length();
        if (start <= sentence.path("end").asInt() && end >= sentence.path("start").asInt()) {
          String key =
              text(edit, "before") + "\n" + text(edit, "after") + "\n" + text(edit, "rule");
          own.put(key, named(edit));
        }
        growth += text(edit, "after").length() - text(edit, "before").length();
      }
    }
  }

  /** The row that an edit, a dropped block or a finding names, or else its rule. */
  private static ChangeCause named(JsonNode node) {
    return node.has("row")
        ? ChangeCause.of(Kind.GLOSSARY_ROW, node.path("row").asText())
        : ChangeCause.of(Kind.RULE, text(node, "rule"));
  }

  /** Whether its items are units, or else the sentences of a source. */
  boolean isTranslated() {
    return document.has("source");
  }

  String title() {
    return text(document, "title");
  }

  /** The units, or the sentences of a source, in order. */
  List<Item> items() {
    return items;
  }

  /** The same by id. */
  Map<String, Item> byId() {
    return byId;
  }

  /** The path of its own file; empty if it has none. */
  String file() {
    return text(document.path("file"), "path");
  }

  /** The path of what it is translated from; of a source its own. */
  String sourceFile() {
    return isTranslated() ? text(document.path("source"), "path") : file();
  }

  /** Whether a sentence is one of its own file's. */
  boolean hasSentence(String id) {
    return blocks.containsKey(id);
  }

  /** The characters in the file of the block that has a sentence. */
  String blockOf(String sentence) {
    return blocks.getOrDefault(sentence, "");
  }

  /** Whether a block with these characters is in the clean content. */
  boolean hasBlock(String characters) {
    return kept.contains(characters);
  }

  /** The blocks that are no part of the clean content, by their characters, and why. */
  Map<String, ChangeCause> dropped() {
    return dropped;
  }

  /** What was edited in some sentences, and why. */
  Map<String, ChangeCause> editsOf(List<String> sentences) {
    Map<String, ChangeCause> all = new LinkedHashMap<>();
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
      String message = text(finding, "message");
      String block =
          finding.has("block")
              ? text(document.path("blocks").path(finding.path("block").asInt()), "source")
              : "";
      Remark remark = new Remark(named(finding), text(finding, "rule"), unit, block, message);
      String said = ROW.matcher(message).replaceAll("row");
      remarks.put(remark.rule() + "\n" + remark.in(renamed).unit() + "\n" + said, remark);
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
