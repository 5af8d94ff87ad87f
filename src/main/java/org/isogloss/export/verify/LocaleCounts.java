package org.isogloss.export.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Counts what the manifest says of a locale, from its {@code bundle.json}. */
final class LocaleCounts {

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final SortedMap<String, Integer> edits = new TreeMap<>();
  private final SortedMap<String, Integer> findings = new TreeMap<>();

  LocaleCounts() {
    for (String name :
        Set.of(
            "documents",
            "versions",
            "sentences",
            "units",
            "aligned",
            "untranslated",
            "targetOnly")) {
      counts.put(name, 0);
    }
  }

  int units() {
    return counts.getOrDefault("units", 0);
  }

  void add(JsonNode document) {
    count("documents");
    if (document.has("file")) {
      count("versions");
    }
    for (JsonNode block : document.path("blocks")) {
      addBlock(block);
    }
    for (JsonNode unit : document.path("units")) {
      count("units");
      boolean source = !unit.path("source").path("ids").isEmpty();
      boolean target = !unit.path("target").path("ids").isEmpty();
      count(source && target ? "aligned" : source ? "untranslated" : "targetOnly");
    }
    for (JsonNode finding : document.path("findings")) {
      findings.merge(finding.path("severity").asText(), 1, Integer::sum);
    }
  }

  private void addBlock(JsonNode block) {
    if (block.has("dropped")) {
      edits.merge(block.path("dropped").path("rule").asText(), 1, Integer::sum);
      return;
    }
    counts.merge("sentences", block.path("sentences").size(), Integer::sum);
    for (JsonNode edit : block.path("edits")) {
      Set<String> rules = new TreeSet<>();
      edit.path("causes").forEach(cause -> rules.add(cause.path("rule").asText()));
      rules.forEach(rule -> edits.merge(rule, 1, Integer::sum));
    }
  }

  private void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** Names what a manifest says otherwise: a pointer in its entry for the locale, and a problem. */
  void compare(JsonNode said, BiConsumer<String, String> damage) {
    counts.forEach((name, count) -> compare("/" + name, count, said.path(name).asInt(-1), damage));
    compare("/edits", edits, said.path("edits"), damage);
    compare("/findings", findings, said.path("findings"), damage);
  }

  private static void compare(
      String place,
      Map<String, Integer> counted,
      JsonNode said,
      BiConsumer<String, String> damage) {
    Set<String> names = new TreeSet<>(counted.keySet());
    said.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      int count = counted.getOrDefault(name, 0);
      compare(place + "/" + name, count, said.path(name).asInt(0), damage);
    }
  }

  private static void compare(
      String place, int counted, int said, BiConsumer<String, String> damage) {
    if (counted != said) {
      damage.accept(place, "says " + said + ", but bundle.json has " + counted);
    }
  }
}
