package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What went into two outputs that is not the same.
 *
 * @param lines in words: files first, then versions and settings
 * @param files the files under the source texts that were added, removed or changed
 * @param glossary whether the glossary is another
 * @param run whether a version or a setting is another
 */
record InputChanges(List<String> lines, Set<String> files, boolean glossary, boolean run) {

  /** Versions and settings by their key in a manifest, and what people call them. */
  private static final Map<String, String> SETTINGS = settings();

  private static Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("isogloss", "Isogloss");
    settings.put("icu", "ICU");
    settings.put("unicode", "Unicode");
    settings.put("opennlp", "OpenNLP");
    settings.put("sourceLocale", "source locale");
    settings.put("minConfidence", "least confidence of pairs");
    return settings;
  }

  /** Compares two manifests. */
  static InputChanges between(JsonNode before, JsonNode after) {
    List<String> lines = new ArrayList<>();
    Set<String> files =
        compare(hashes(before.path("inputs"), "path"), hashes(after.path("inputs"), "path"), lines);
    int ofFiles = lines.size();
    compare(hash(before.path("glossary")), hash(after.path("glossary")), lines);
    boolean glossary = lines.size() > ofFiles;
    int ofGlossary = lines.size();
    compare(
        hashes(before.path("abbreviations"), "file"),
        hashes(after.path("abbreviations"), "file"),
        lines);
    SETTINGS.forEach(
        (key, name) -> {
          String was = before.path(key).asText("none");
          String is = after.path(key).asText("none");
          if (!was.equals(is)) {
            lines.add("changed " + name + " from " + was + " to " + is);
          }
        });
    compare(names(before.path("models")), names(after.path("models")), lines);
    return new InputChanges(List.copyOf(lines), files, glossary, lines.size() > ofGlossary);
  }

  private static Map<String, String> hash(JsonNode file) {
    return file.isObject()
        ? Map.of(file.path("file").asText(), file.path("sha256").asText())
        : Map.of();
  }

  private static Map<String, String> hashes(JsonNode files, String key) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach(file -> hashes.put(file.path(key).asText(), file.path("sha256").asText()));
    return hashes;
  }

  private static Map<String, String> names(JsonNode models) {
    Map<String, String> names = new LinkedHashMap<>();
    models.forEach(model -> names.put("model " + model.asText(), ""));
    return names;
  }

  /** Adds a line for each that differs; returns which. */
  private static Set<String> compare(
      Map<String, String> before, Map<String, String> after, List<String> lines) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> before.getOrDefault(name, "-").equals(after.getOrDefault(name, "-")));
    for (String name : names) {
      String how =
          !before.containsKey(name) ? "added" : after.containsKey(name) ? "changed" : "removed";
      lines.add(how + " " + name);
    }
    return names;
  }
}
