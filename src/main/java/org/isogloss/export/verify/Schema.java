package org.isogloss.export.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.isogloss.export.Manifest;

/**
 * The schemas that Isogloss publishes, and the part of JSON Schema (2020-12) that they use: type,
 * const, enum, pattern, minimum, maximum, minItems, items, properties, required,
 * additionalProperties and references within the schema. A schema that uses anything else is an
 * error of ours. A test holds the verdicts against a full validator's.
 */
final class Schema {

  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "const",
          "enum",
          "pattern",
          "minimum",
          "maximum",
          "minItems",
          "items",
          "properties",
          "required",
          "additionalProperties");

  private static final int MOST_OF_A_VALUE = 60;

  /** {@code bundle.json}. */
  static final Schema BUNDLE = load("bundle-1.schema.json");

  /** {@code manifest.json}. */
  static final Schema MANIFEST = load("manifest-1.schema.json");

  private final JsonNode root;
  private final JsonNode start;
  private final Map<String, Pattern> patterns;

  private Schema(JsonNode root, JsonNode start, Map<String, Pattern> patterns) {
    this.root = root;
    this.start = start;
    this.patterns = patterns;
  }

  private static Schema load(String name) {
    try (InputStream in = Manifest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      JsonNode root = new ObjectMapper().readTree(in);
      Schema schema = new Schema(root, root, new HashMap<>());
      schema.prepare(root);
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for keywords we do not know, and compiles the patterns. */
  private void prepare(JsonNode schema) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!KNOWN.contains(keyword.getKey())) {
        throw new IllegalStateException("a schema uses " + keyword.getKey());
      }
      switch (keyword.getKey()) {
        case "$defs", "properties" -> keyword.getValue().forEach(this::prepare);
        case "items", "additionalProperties" -> prepare(keyword.getValue());
        case "pattern" ->
            patterns.put(keyword.getValue().asText(), Pattern.compile(keyword.getValue().asText()));
        default -> {
          // has no schema in it
        }
      }
    }
  }

  /** The schema of a definition in this one. */
  Schema definition(String name) {
    return new Schema(root, root.path("$defs").path(name), patterns);
  }

  /**
   * Checks a value.
   *
   * @param pointer where it stands
   * @param damage takes a pointer and what is wrong there
   */
  void check(JsonNode value, String pointer, BiConsumer<String, String> damage) {
    check(start, value, pointer, damage);
  }

  private void check(
      JsonNode schema, JsonNode value, String pointer, BiConsumer<String, String> damage) {
    JsonNode reference = schema.path("$ref");
    if (reference.isTextual()) {
      check(root.at(reference.asText().substring(1)), value, pointer, damage);
    }
    String type = schema.path("type").asText("");
    if (!type.isEmpty() && !isOf(type, value)) {
      damage.accept(pointer, "must be " + article(type) + ", not " + shown(value));
      return;
    }
    checkValue(schema, value, pointer, damage);
    if (value.isObject()) {
      checkObject(schema, value, pointer, damage);
    }
    if (value.isArray()) {
      if (value.size() < schema.path("minItems").asInt(0)) {
        damage.accept(pointer, "must not be empty");
      }
      for (int i = 0; i < value.size() && schema.has("items"); i++) {
        check(schema.path("items"), value.path(i), pointer + "/" + i, damage);
      }
    }
  }

  private void checkValue(
      JsonNode schema, JsonNode value, String pointer, BiConsumer<String, String> damage) {
    JsonNode only = schema.path("const");
    if (!only.isMissingNode() && !only.equals(value)) {
      damage.accept(pointer, "must be " + only + ", not " + shown(value));
    }
    JsonNode choices = schema.path("enum");
    if (choices.isArray()) {
      boolean found = false;
      for (JsonNode choice : choices) {
        found |= choice.equals(value);
      }
      if (!found) {
        damage.accept(pointer, "must be one of " + choices + ", not " + shown(value));
      }
    }
    Pattern pattern = patterns.get(schema.path("pattern").asText(""));
    if (pattern != null && value.isTextual() && !pattern.matcher(value.asText()).find()) {
      damage.accept(pointer, "must look like " + pattern + ", not " + shown(value));
    }
    boolean low = schema.has("minimum") && value.asDouble() < schema.path("minimum").asDouble();
    boolean high = schema.has("maximum") && value.asDouble() > schema.path("maximum").asDouble();
    if (value.isNumber() && (low || high)) {
      String limit =
          low ? "at least " + schema.path("minimum") : "at most " + schema.path("maximum");
      damage.accept(pointer, "must be " + limit + ", not " + shown(value));
    }
  }

  private void checkObject(
      JsonNode schema, JsonNode value, String pointer, BiConsumer<String, String> damage) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        damage.accept(pointer, "lacks " + name);
      }
    }
    JsonNode others = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode known = schema.path("properties").path(field.getKey());
      String place = pointer + "/" + escaped(field.getKey());
      if (!known.isMissingNode()) {
        check(known, field.getValue(), place, damage);
      } else if (others.isObject()) {
        check(others, field.getValue(), place, damage);
      } else if (others.isBoolean() && !others.asBoolean()) {
        damage.accept(place, "is no field that belongs here");
      }
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      default -> throw new IllegalStateException("a schema uses the type " + type);
    };
  }

  private static String article(String type) {
    return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }

  private static String shown(JsonNode value) {
    String json = value.toString();
    return json.length() > MOST_OF_A_VALUE ? json.substring(0, MOST_OF_A_VALUE) + "…" : json;
  }
}
