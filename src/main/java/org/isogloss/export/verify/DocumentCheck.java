package org.isogloss.export.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.isogloss.export.verify.DocumentIndex.UnitIndex;
import org.isogloss.text.Sha256;

/**
 * Checks that a document of {@code bundle.json} agrees with itself. The schema has been checked.
 *
 * <ol>
 *   <li>Each block begins where the gap before it ends; its edits and then its markup, taken back
 *       from its text, give its source.
 *   <li>All gaps and sources together, encoded, have the hash of the file.
 *   <li>Sentences are stretches of their block's text, in order, their ids unique.
 *   <li>Units' ids are unique and those of their first sentences; every target sentence is in one
 *       unit, in order.
 *   <li>Findings are about blocks, stretches and units that are there.
 * </ol>
 */
final class DocumentCheck {

  private final JsonNode document;
  private final Map<String, String> inputs;
  private final BiConsumer<String, String> damage;
  private final DocumentIndex index;
  private final Set<String> sentenceIds = new HashSet<>();
  private final Set<String> unitIds = new HashSet<>();

  DocumentCheck(JsonNode document, Map<String, String> inputs, BiConsumer<String, String> damage) {
    this.document = document;
    this.index = DocumentIndex.of(document);
    this.inputs = inputs;
    this.damage = damage;
  }

  DocumentIndex index() {
    return index;
  }

  void check() {
    if (document.has("file")) {
      checkBlocks();
    } else if (document.has("blocks") || document.has("gapAfter")) {
      damage.accept("", "has blocks, but no file");
    }
    checkUnits();
    checkFindings();
  }

  private void checkBlocks() {
    StringBuilder file = new StringBuilder();
    JsonNode blocks = document.path("blocks");
    for (int i = 0; i < blocks.size(); i++) {
      JsonNode block = blocks.path(i);
      String place = "/blocks/" + i;
      file.append(text(block, "gapBefore"));
      if (block.path("index").asInt() != i) {
        damage.accept(place + "/index", "must be " + i);
      }
      if (block.path("start").asInt() != file.length()) {
        damage.accept(
            place + "/start", "must be " + file.length() + ", where the gap before it ends");
      }
      file.append(text(block, "source"));
      checkChanges(block, place);
      checkSentences(block, place);
    }
    checkFile(file.append(text(document, "gapAfter")).toString());
  }

  private void checkChanges(JsonNode block, String place) {
    String asRead = takenBack(text(block, "text"), block.path("edits"), place + "/edits");
    String source = takenBack(asRead, block.path("markup"), place + "/markup");
    if (!source.equals(text(block, "source"))) {
      damage.accept(place, "its edits and markup, taken back from its text, don't give its source");
    }
  }

  /** A text before its changes; offsets count in it, and lengths after them follow from texts. */
  private String takenBack(String after, JsonNode changes, String place) {
    StringBuilder before = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < changes.size(); i++) {
      JsonNode change = changes.path(i);
      int start = copied + change.path("start").asInt() - before.length();
      String put = text(change, "after");
      if (start < copied || !after.startsWith(put, start)) {
        damage.accept(place + "/" + i, "what it put in does not stand in the text");
        return after;
      }
      before.append(after, copied, start).append(text(change, "before"));
      if (change.path("end").asInt() != before.length()) {
        damage.accept(place + "/" + i + "/end", "must be " + before.length());
      }
      copied = start + put.length();
    }
    return before.append(after, copied, after.length()).toString();
  }

  private void checkSentences(JsonNode block, String place) {
    String text = text(block, "text");
    JsonNode listed = block.path("sentences");
    int reached = 0;
    for (int i = 0; i < listed.size(); i++) {
      JsonNode sentence = listed.path(i);
      String at = place + "/sentences/" + i;
      int start = sentence.path("start").asInt();
      int end = sentence.path("end").asInt();
      if (start < reached || end < start || end > text.length()) {
        damage.accept(at, "is no stretch of the block's text after the sentence before");
      } else if (!text.substring(start, end).equals(text(sentence, "text"))) {
        damage.accept(
            at + "/text",
            "is not what stands there: " + Damages.quoted(text.substring(start, end)));
      }
      reached = Math.max(reached, end);
      String id = text(sentence, "id");
      if (!block.has("dropped") && !sentenceIds.add(id)) {
        damage.accept(at + "/id", "another sentence has the id " + id);
      }
    }
  }

  private void checkFile(String text) {
    JsonNode file = document.path("file");
    String path = text(file, "path");
    String hash = text(file, "sha256");
    String listed = inputs.get(path);
    if (!hash.equals(listed)) {
      damage.accept("/file/sha256", "is not the hash that manifest.json has for " + path);
    }
    try {
      String mark = file.path("byteOrderMark").asBoolean() ? "\uFEFF" : "";
      ByteBuffer encoded =
          Charset.forName(text(file, "charset")).newEncoder().encode(CharBuffer.wrap(mark + text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      if (!Sha256.hex(bytes).equals(hash)) {
        damage.accept("/file/sha256", "is not the hash of the blocks and gaps together");
      }
    } catch (CharacterCodingException | IllegalArgumentException e) {
      damage.accept("/file/charset", "cannot encode the blocks and gaps");
    }
  }

  private void checkUnits() {
    JsonNode listed = document.path("units");
    if (!listed.isEmpty() && !document.has("source")) {
      damage.accept("/units", "must be empty, since there is no source");
    }
    List<String> targets = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    for (int i = 0; i < listed.size(); i++) {
      UnitIndex unit = index.units().get(i);
      checkUnit(unit, "/units/" + i, text(listed.path(i), "state"));
      targets.addAll(unit.targets());
      for (String source : unit.sources()) {
        if (!sources.add(source)) {
          damage.accept(
              "/units/" + i + "/source/ids", "an earlier unit has the sentence " + source);
        }
      }
    }
    if (document.has("source")
        && document.has("file")
        && !targets.equals(List.copyOf(index.sentences().keySet()))) {
      damage.accept("/units", "must have every sentence of the blocks as a target once, in order");
    }
  }

  private void checkUnit(UnitIndex unit, String place, String state) {
    if (!unitIds.add(unit.id())) {
      damage.accept(place + "/id", "another unit has the id " + unit.id());
    }
    List<String> named = unit.sources().isEmpty() ? unit.targets() : unit.sources();
    if (named.isEmpty() || !named.get(0).equals(unit.id())) {
      damage.accept(place + "/id", "must be the id of the unit's first sentence");
    }
    if ((unit.sources().isEmpty() && !unit.source().isEmpty())
        || (unit.targets().isEmpty() && !unit.target().isEmpty())) {
      damage.accept(place, "has a text without sentences");
    }
    int reached = 0;
    for (String target : unit.targets()) {
      String sentence = index.sentences().getOrDefault(target, "");
      int found = unit.target().indexOf(sentence, reached);
      if (found < 0) {
        damage.accept(place + "/target/text", "does not hold its sentence " + target);
      } else {
        reached = found + sentence.length();
      }
    }
    if (unit.targets().isEmpty() && !state.equals("initial")) {
      damage.accept(place + "/state", "must be \"initial\", since there is no target");
    }
  }

  private void checkFindings() {
    JsonNode blocks = document.path("blocks");
    JsonNode findings = document.path("findings");
    for (int i = 0; i < findings.size(); i++) {
      JsonNode finding = findings.path(i);
      String place = "/findings/" + i;
      int block = finding.path("block").asInt(0);
      if (finding.has("block") && block >= blocks.size()) {
        damage.accept(place + "/block", "there is no block " + block);
      } else if (finding.has("start")
          && (finding.path("start").asInt() > finding.path("end").asInt(-1)
              || finding.path("end").asInt() > text(blocks.path(block), "source").length())) {
        damage.accept(place, "is no stretch of the block's source");
      }
      if (finding.has("unit") && !unitIds.contains(text(finding, "unit"))) {
        damage.accept(place + "/unit", "there is no unit " + text(finding, "unit"));
      }
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
