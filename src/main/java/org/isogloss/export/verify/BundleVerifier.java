package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.export.Manifest;
import org.isogloss.export.OutputFiles;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Checks an output.
 *
 * <ol>
 *   <li>The manifest follows its schema; every file it lists is there, with its size and hash, and
 *       there is no other.
 *   <li>Each {@code bundle.json} follows its schema and agrees with itself ({@link BundleCheck})
 *       and with the manifest's counts; the source sentences of units are those of the source
 *       locale ({@link SourceSentences}).
 *   <li>The other formats hold the same units ({@link FormatCheck}).
 * </ol>
 *
 * <p>Of a bundle no more than a document is held at a time, and of other files two fingerprints for
 * each unit.
 */
public final class BundleVerifier {

  private final Path output;
  private final Damages damages = new Damages();
  private final Map<String, @Nullable Integer> listed = new LinkedHashMap<>();

  private BundleVerifier(Path output) {
    this.output = output;
  }

  /**
   * Checks an output.
   *
   * @param output the folder
   * @return what is wrong with it; nothing if it is whole
   * @throws NotAnOutputException if there is no manifest of ours, or one that no one can read
   * @throws IOException if a file cannot be read
   */
  public static List<Damage> verify(Path output) throws NotAnOutputException, IOException {
    BundleVerifier verifier = new BundleVerifier(output);
    verifier.verify();
    return verifier.damages.list();
  }

  private void verify() throws NotAnOutputException, IOException {
    JsonNode manifest = manifest();
    Schema.MANIFEST.check(
        manifest, "", (pointer, problem) -> damages.add(Manifest.FILE, " " + pointer, problem));
    if (damages.has(Manifest.FILE)) {
      return;
    }
    checkFiles(manifest);
    Map<String, String> inputs = new HashMap<>();
    manifest
        .path("inputs")
        .forEach(input -> inputs.put(input.path("path").asText(), input.path("sha256").asText()));
    String source = manifest.path("sourceLocale").asText();
    double minConfidence = manifest.path("minConfidence").asDouble(0);
    for (Map.Entry<String, JsonNode> entry : manifest.path("locales").properties()) {
      String tag = entry.getKey();
      if (checkLocale(tag, entry.getValue(), source, inputs)) {
        new FormatCheck(output, tag, listed, minConfidence, damages).check();
      }
    }
    if (listed.containsKey("glossary.tbx")) {
      try {
        XmlUnits.checkWellFormed(output.resolve("glossary.tbx"));
      } catch (DamagedFileException e) {
        damages.add("glossary.tbx", e.place(), e.problem());
      }
    }
  }

  private JsonNode manifest() throws NotAnOutputException, IOException {
    Path file = output.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      throw new NotAnOutputException(
          output + ": has no " + Manifest.FILE + "; name the folder that a run wrote");
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      JsonNode manifest = TableUnits.JSON.readTree(reader);
      if (!manifest.path("format").asText().startsWith("isogloss-manifest/")) {
        throw new NotAnOutputException(file + ": is no manifest of Isogloss");
      }
      return manifest;
    } catch (JsonProcessingException e) {
      DamagedFileException damage = TableUnits.noJson("", e);
      throw new NotAnOutputException(file + damage.place() + ": " + damage.problem());
    } catch (CharacterCodingException e) {
      throw new NotAnOutputException(file + ": is not UTF-8");
    }
  }

  /** Files that are not as listed stay out of what follows, if they can't be read at all. */
  private void checkFiles(JsonNode manifest) throws IOException {
    Set<String> found = new LinkedHashSet<>(OutputFiles.paths(output));
    found.remove(Manifest.FILE);
    for (JsonNode file : manifest.path("files")) {
      String path = file.path("path").asText();
      if (!found.remove(path)) {
        boolean twice = listed.containsKey(path);
        damages.add(path, "", twice ? "is listed twice in manifest.json" : "is missing");
        continue;
      }
      listed.put(path, file.has("units") ? file.path("units").asInt() : null);
      long bytes = Files.size(output.resolve(path));
      if (bytes != file.path("bytes").asLong()) {
        damages.add(
            path, "", "has " + bytes + " bytes, but manifest.json says " + file.path("bytes"));
      } else if (!OutputFiles.sha256(output.resolve(path)).equals(file.path("sha256").asText())) {
        damages.add(path, "", "has been changed: its SHA-256 is not the one in manifest.json");
      }
    }
    for (String path : found) {
      damages.add(path, "", "is not in manifest.json");
    }
  }

  /** Checks a locale's bundle; returns whether it could be read to its end. */
  private boolean checkLocale(
      String tag, JsonNode said, String sourceLocale, Map<String, String> inputs)
      throws IOException {
    String path = tag + "/bundle.json";
    LocaleTag locale = LocaleTag.parse(tag).orElse(null);
    if (locale == null || !locale.tag().equals(tag)) {
      damages.add(Manifest.FILE, " /locales/" + tag, "is no canonical language tag");
      return false;
    }
    if (!listed.containsKey(path)) {
      return false;
    }
    try (SourceSentences sources = sources(tag, sourceLocale)) {
      BundleCheck check = new BundleCheck(path, locale, inputs, sources, damages);
      if (!check.read(output.resolve(path), sourceLocale)) {
        return false;
      }
      compareCounts(path, tag, said, check);
      return true;
    } catch (CharacterCodingException e) {
      damages.add(path, "", "is not UTF-8");
      return false;
    }
  }

  private SourceSentences sources(String tag, String sourceLocale) throws IOException {
    String path = sourceLocale + "/bundle.json";
    return tag.equals(sourceLocale) || !listed.containsKey(path)
        ? SourceSentences.none()
        : SourceSentences.of(output.resolve(path));
  }

  private void compareCounts(String path, String tag, JsonNode said, BundleCheck check) {
    check
        .counts()
        .compare(
            said,
            (pointer, problem) ->
                damages.add(Manifest.FILE, " /locales/" + tag + pointer, problem));
    Integer units = listed.get(path);
    if (units != null && units != check.counts().units()) {
      damages.add(
          Manifest.FILE,
          " /files (" + path + ")",
          "says " + units + " units, but there are " + check.counts().units());
    }
  }
}
