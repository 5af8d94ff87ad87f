package org.isogloss.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.Severity;

/** Writes {@code manifest.json}. */
public final class ManifestWriter {

  private ManifestWriter() {}

  /**
   * Writes a manifest.
   *
   * @param folder the output folder
   * @throws IOException if the file cannot be written
   */
  public static void write(Path folder, Manifest manifest) throws IOException {
    try (Json json = Json.pretty(TextFiles.open(folder.resolve(Manifest.FILE)))) {
      json.begin().put("format", Manifest.FORMAT).put("isogloss", manifest.isogloss());
      json.put("icu", manifest.icu()).put("unicode", manifest.unicode());
      json.put("opennlp", manifest.opennlp()).putTexts("models", manifest.models());
      json.put("sourceLocale", manifest.summary().sourceLocale().tag());
      Manifest.Input glossary = manifest.glossary();
      if (glossary != null) {
        json.begin("glossary").put("file", glossary.path());
        json.put("sha256", glossary.sha256()).put("bytes", glossary.bytes()).end();
      }
      if (!manifest.abbreviations().isEmpty()) {
        json.beginArray("abbreviations");
        for (Manifest.Input file : manifest.abbreviations()) {
          json.begin().put("file", file.path()).put("sha256", file.sha256()).end();
        }
        json.endArray();
      }
      if (manifest.minConfidence() > 0) {
        json.putNumber("minConfidence", manifest.minConfidence());
      }
      json.beginArray("inputs");
      for (Manifest.Input input : manifest.inputs()) {
        json.begin().put("path", input.path()).put("sha256", input.sha256());
        json.put("bytes", input.bytes()).end();
      }
      json.endArray();
      writeOutputs(json, manifest.outputs());
      json.begin("locales");
      for (LocaleTag locale : manifest.summary().locales()) {
        writeLocale(json, locale, manifest.summary().documents());
      }
      json.end();
      writeProblems(json, "quarantined", manifest.summary().quarantined());
      writeProblems(json, "ignored", manifest.summary().ignored());
      json.end().newLine();
    }
  }

  private static void writeOutputs(Json json, List<Manifest.Output> outputs) throws IOException {
    json.beginArray("files");
    for (Manifest.Output output : outputs) {
      json.begin().put("path", output.path()).put("sha256", output.sha256());
      json.put("bytes", output.bytes());
      Integer units = output.units();
      if (units != null) {
        json.put("units", units);
      }
      json.end();
    }
    json.endArray();
  }

  private static void writeLocale(Json json, LocaleTag locale, List<DocumentSummary> documents)
      throws IOException {
    Sums sums = new Sums();
    for (DocumentSummary document : documents) {
      DocumentSummary.Counts counts = document.locales().get(locale);
      if (counts != null) {
        sums.add(counts);
      }
    }
    json.begin(locale.tag()).put("documents", sums.documents).put("versions", sums.versions);
    json.put("sentences", sums.sentences).put("units", sums.units).put("aligned", sums.aligned);
    json.put("untranslated", sums.untranslated).put("targetOnly", sums.targetOnly);
    json.putCounts("edits", sums.edits).putCounts("findings", sums.findings()).end();
  }

  private static void writeProblems(Json json, String key, List<Problem> problems)
      throws IOException {
    json.beginArray(key);
    for (Problem problem : problems) {
      json.begin().put("path", problem.path()).put("reason", problem.reason()).end();
    }
    json.endArray();
  }

  /** The numbers of a locale's documents together. */
  private static final class Sums {
    private int documents;
    private int versions;
    private long sentences;
    private long units;
    private long aligned;
    private long untranslated;
    private long targetOnly;
    private final SortedMap<String, Integer> edits = new TreeMap<>();
    private final SortedMap<Severity, Integer> bySeverity = new TreeMap<>();

    void add(DocumentSummary.Counts counts) {
      documents++;
      versions += counts.hasFile() ? 1 : 0;
      sentences += counts.sentences();
      units += counts.units();
      aligned += counts.aligned();
      untranslated += counts.untranslated();
      targetOnly += counts.targetOnly();
      counts.editsByRule().forEach((rule, count) -> edits.merge(rule, count, Integer::sum));
      counts.findings().forEach((level, count) -> bySeverity.merge(level, count, Integer::sum));
    }

    Map<String, Integer> findings() {
      Map<String, Integer> findings = new TreeMap<>();
      bySeverity.forEach(
          (severity, count) -> findings.put(severity.name().toLowerCase(Locale.ROOT), count));
      return findings;
    }
  }
}
