package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isogloss.text.LocaleTag;

/**
 * Reads a {@code bundle.json}, one document after another, and checks each.
 *
 * <ol>
 *   <li>The file is JSON, no key twice, nothing after its end.
 *   <li>What stands before the documents is what the schema and the folder's name say.
 *   <li>Every document follows the schema and agrees with itself ({@link DocumentCheck}).
 * </ol>
 */
final class BundleCheck {

  private final String path;
  private final LocaleTag locale;
  private final Map<String, String> inputs;
  private final Damages damages;
  private final Set<String> ids = new HashSet<>();
  private final SourceSentences sources;
  private final LocaleCounts counts = new LocaleCounts();
  private String last = "";

  /**
   * A check of one file.
   *
   * @param path its path under the output
   * @param inputs the hashes of the files that were read, by path
   * @param sources the sentences that its units translate
   */
  BundleCheck(
      String path,
      LocaleTag locale,
      Map<String, String> inputs,
      SourceSentences sources,
      Damages damages) {
    this.path = path;
    this.locale = locale;
    this.inputs = inputs;
    this.damages = damages;
    this.sources = sources;
  }

  /** What the manifest should say of it. */
  LocaleCounts counts() {
    return counts;
  }

  /**
   * Reads and checks.
   *
   * @return whether the file could be read to its end
   */
  boolean read(Path file, String sourceLocale) throws IOException {
    ObjectNode head = TableUnits.JSON.createObjectNode();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = TableUnits.JSON_PARTS.createParser(reader)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        damages.add(path, "", "must be a JSON object");
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY && field.equals("documents")) {
          head.putArray(field);
          readDocuments(json);
        } else {
          head.set(field, json.readValueAsTree());
        }
      }
      if (json.nextToken() != null) {
        damages.add(path, "", "goes on after its end");
      }
    } catch (JsonProcessingException e) {
      DamagedFileException damage = TableUnits.noJson("", e);
      damages.add(path, damage.place(), damage.problem());
      return false;
    }
    Schema.BUNDLE.check(head, "", (pointer, problem) -> damages.add(path, " " + pointer, problem));
    checkHead(head, sourceLocale);
    return true;
  }

  private void checkHead(JsonNode head, String sourceLocale) {
    expect("/locale", head, locale.tag());
    expect("/dir", head, locale.isRightToLeft() ? "rtl" : "ltr");
    expect("/sourceLocale", head, sourceLocale);
  }

  private void expect(String pointer, JsonNode head, String expected) {
    String found = head.at(pointer).asText();
    if (!found.equals(expected)) {
      damages.add(path, " " + pointer, "must be \"" + expected + "\", not \"" + found + "\"");
    }
  }

  private void readDocuments(JsonParser json) throws IOException {
    Schema schema = Schema.BUNDLE.definition("document");
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      String place = "/documents/" + i;
      JsonNode document = json.readValueAsTree();
      boolean[] valid = {true};
      schema.check(
          document,
          place,
          (pointer, problem) -> {
            valid[0] = false;
            damages.add(path, " " + pointer, problem);
          });
      if (valid[0]) {
        checkDocument(document, place);
      }
    }
  }

  private void checkDocument(JsonNode document, String place) throws IOException {
    DocumentCheck check =
        new DocumentCheck(
            document,
            inputs,
            (pointer, problem) -> damages.add(path, " " + place + pointer, problem));
    check.check();
    counts.add(document);
    String id = document.path("id").asText();
    if (!ids.add(id)) {
      damages.add(path, " " + place + "/id", "there is another document \"" + id + "\"");
    } else if (id.compareTo(last) < 0) {
      damages.add(path, " " + place + "/id", "must come before \"" + last + "\"");
    }
    last = id;
    sources.check(
        check.index(), (where, problem) -> damages.add(path, " (" + id + where + ")", problem));
  }
}
