package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.export.Manifest;
import org.isogloss.export.verify.NotAnOutputException;

/**
 * What is different between two outputs.
 *
 * @param inputs the files of which the two were made that are not the same, as "added", "removed"
 *     or "changed" and the path; also the version of Isogloss
 * @param changes in the order of locales and documents
 */
public record OutputDiff(List<String> inputs, List<OutputChange> changes) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the lists. */
  public OutputDiff {
    inputs = List.copyOf(inputs);
    changes = List.copyOf(changes);
  }

  /**
   * Compares two outputs.
   *
   * @throws NotAnOutputException if one of them has no manifest of ours
   * @throws IOException if a file cannot be read
   */
  public static OutputDiff between(Path earlier, Path later)
      throws NotAnOutputException, IOException {
    JsonNode before = manifest(earlier);
    JsonNode after = manifest(later);
    Set<String> locales = new TreeSet<>();
    before.path("locales").fieldNames().forEachRemaining(locales::add);
    after.path("locales").fieldNames().forEachRemaining(locales::add);
    List<OutputChange> changes = new ArrayList<>();
    for (String locale : locales) {
      Map<String, JsonNode> old = documents(earlier, locale);
      Map<String, JsonNode> now = documents(later, locale);
      Set<String> ids = new TreeSet<>(old.keySet());
      ids.addAll(now.keySet());
      for (String id : ids) {
        changes.addAll(new DocumentDiff(locale, id).between(old.get(id), now.get(id)));
      }
    }
    return new OutputDiff(inputs(before, after), changes);
  }

  private static JsonNode manifest(Path output) throws NotAnOutputException, IOException {
    if (!Manifest.isOurs(output)) {
      throw new NotAnOutputException(output + ": holds no output of a run; name one");
    }
    return JSON.readTree(output.resolve(Manifest.FILE).toFile());
  }

  private static Map<String, JsonNode> documents(Path output, String locale) throws IOException {
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    Path bundle = output.resolve(locale).resolve("bundle.json");
    if (Files.exists(bundle)) {
      for (JsonNode document : JSON.readTree(bundle.toFile()).path("documents")) {
        documents.put(document.path("id").asText(), document);
      }
    }
    return documents;
  }

  private static List<String> inputs(JsonNode before, JsonNode after) {
    Map<String, String> old = hashes(before);
    Map<String, String> now = hashes(after);
    Set<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    List<String> inputs = new ArrayList<>();
    for (String path : paths) {
      String was = old.get(path);
      String is = now.get(path);
      if (was == null) {
        inputs.add("added " + path);
      } else if (is == null) {
        inputs.add("removed " + path);
      } else if (!was.equals(is)) {
        inputs.add("changed " + path);
      }
    }
    return inputs;
  }

  private static Map<String, String> hashes(JsonNode manifest) {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("Isogloss", manifest.path("isogloss").asText());
    JsonNode glossary = manifest.path("glossary");
    if (glossary.isObject()) {
      hashes.put(glossary.path("file").asText(), glossary.path("sha256").asText());
    }
    for (JsonNode input : manifest.path("inputs")) {
      hashes.put(input.path("path").asText(), input.path("sha256").asText());
    }
    return hashes;
  }
}
