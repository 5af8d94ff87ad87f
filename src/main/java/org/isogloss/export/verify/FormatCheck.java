package org.isogloss.export.verify;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isogloss.export.DocumentPaths;
import org.isogloss.export.Xml;
import org.isogloss.export.verify.BundleIndex.DocumentIndex;
import org.isogloss.export.verify.BundleIndex.UnitIndex;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a locale's other formats hold the units of its {@code bundle.json}, each once, with
 * the same texts so far as the format can hold them.
 */
final class FormatCheck {

  private record Texts(@Nullable String source, @Nullable String target) {}

  private final Path output;
  private final BundleIndex bundle;
  private final Map<String, @Nullable Integer> listed;
  private final double minConfidence;
  private final Damages damages;

  /**
   * A check of one locale.
   *
   * @param listed the files in the manifest with their units
   * @param minConfidence how sure a pair must be to stand in the formats of pairs
   */
  FormatCheck(
      Path output,
      BundleIndex bundle,
      Map<String, @Nullable Integer> listed,
      double minConfidence,
      Damages damages) {
    this.output = output;
    this.bundle = bundle;
    this.listed = listed;
    this.minConfidence = minConfidence;
    this.damages = damages;
  }

  void check() throws IOException {
    UnaryOperator<String> asItIs = UnaryOperator.identity();
    perDocument("xliff", ".xlf", DocumentIndex::hasSource, XmlUnits.XLIFF, asItIs);
    perDocument("xliff-1.2", ".xlf", DocumentIndex::hasSource, XmlUnits.XLIFF_1_2, Xml::allowed);
    perDocument("po", ".po", DocumentIndex::hasSource, LineUnits::po, FormatCheck::withoutNul);
    perDocument("html", ".html", DocumentIndex::hasFile, LineUnits::html, asItIs);
    perDocument("content", ".md", DocumentIndex::hasFile, file -> List.of(), asItIs);
    whole("memory.tmx", XmlUnits.TMX, pairs(true, Xml::allowed));
    whole("pairs.tsv", LineUnits::tsv, pairs(false, asItIs));
    whole("pairs.jsonl", TableUnits::jsonl, pairs(false, asItIs));
    whole("i18next.json", TableUnits::object, catalog(asItIs));
    whole("formatjs.json", FormatCheck::formatjs, catalog(asItIs));
    whole("units.csv", TableUnits::csv, units(unit -> true, asItIs));
    for (String path : listed.keySet()) {
      String name = path.substring(path.indexOf('/') + 1);
      if (path.startsWith(bundle.locale().tag() + "/messages")) {
        whole(name, TableUnits::properties, catalog(asItIs));
      } else if (path.startsWith(bundle.locale().tag() + "/android/")) {
        whole(name, FormatCheck::android, catalog(Xml::allowed));
      }
    }
  }

  private static String withoutNul(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static List<ReadUnit> formatjs(Path file) throws IOException, DamagedFileException {
    return Unescaping.each(TableUnits.object(file), Unescaping::formatjs);
  }

  private static List<ReadUnit> android(Path file) throws IOException, DamagedFileException {
    return Unescaping.each(XmlUnits.ANDROID.read(file), Unescaping::android);
  }

  private Map<String, Texts> units(Predicate<UnitIndex> chosen, UnaryOperator<String> form) {
    Map<String, Texts> units = new LinkedHashMap<>();
    for (DocumentIndex document : bundle.documents().values()) {
      units.putAll(units(document, chosen, form));
    }
    return units;
  }

  private static Map<String, Texts> units(
      DocumentIndex document, Predicate<UnitIndex> chosen, UnaryOperator<String> form) {
    Map<String, Texts> units = new LinkedHashMap<>();
    for (UnitIndex unit : document.units()) {
      if (chosen.test(unit)) {
        units.put(unit.id(), new Texts(form.apply(unit.source()), form.apply(unit.target())));
      }
    }
    return units;
  }

  private Map<String, Texts> pairs(boolean named, UnaryOperator<String> form) {
    Map<String, Texts> pairs = new LinkedHashMap<>();
    bundle
        .documents()
        .forEach(
            (id, document) ->
                units(document, this::isSurePair, form)
                    .forEach((unit, texts) -> pairs.put(named ? id + "#" + unit : unit, texts)));
    return pairs;
  }

  private boolean isSurePair(UnitIndex unit) {
    return unit.isPair() && unit.confidence() >= minConfidence;
  }

  private Map<String, Texts> catalog(UnaryOperator<String> form) {
    Map<String, Texts> catalog = new LinkedHashMap<>();
    for (DocumentIndex document : bundle.documents().values()) {
      document.catalog().forEach((id, text) -> catalog.put(id, new Texts(null, form.apply(text))));
    }
    return catalog;
  }

  /** A file for the whole locale, if the manifest has one. */
  private void whole(String name, UnitReader reader, Map<String, Texts> expected)
      throws IOException {
    String path = bundle.locale().tag() + "/" + name;
    if (listed.containsKey(path)) {
      compare(path, reader, expected);
    }
  }

  /** A folder with a file for each document, if the manifest has one of them. */
  private void perDocument(
      String folder,
      String extension,
      Predicate<DocumentIndex> wanted,
      UnitReader reader,
      UnaryOperator<String> form)
      throws IOException {
    String prefix = bundle.locale().tag() + "/" + folder + "/";
    Set<String> others = new HashSet<>();
    listed.keySet().stream().filter(path -> path.startsWith(prefix)).forEach(others::add);
    if (others.isEmpty()) {
      return;
    }
    for (Map.Entry<String, DocumentIndex> entry : bundle.documents().entrySet()) {
      if (wanted.test(entry.getValue())) {
        String path = prefix + DocumentPaths.relative(entry.getKey(), extension);
        if (others.remove(path)) {
          compareDocument(path, reader, entry.getValue(), form);
        } else {
          damages.add(path, "", "is not in the manifest, but bundle.json has its document");
        }
      }
    }
    for (String path : others) {
      damages.add(path, "", "belongs to no document of bundle.json");
    }
  }

  private void compareDocument(
      String path, UnitReader reader, DocumentIndex document, UnaryOperator<String> form)
      throws IOException {
    if (path.endsWith(".md")) {
      return;
    }
    Map<String, Texts> expected = new LinkedHashMap<>();
    if (path.endsWith(".html")) {
      document.marks().forEach(id -> expected.put(id, new Texts(null, null)));
    } else {
      expected.putAll(units(document, unit -> !unit.sources().isEmpty(), form));
    }
    compare(path, reader, expected);
  }

  private void compare(String path, UnitReader reader, Map<String, Texts> expected)
      throws IOException {
    Path file = output.resolve(path);
    List<ReadUnit> read = new ArrayList<>();
    try {
      read.addAll(reader.read(file));
    } catch (DamagedFileException e) {
      damages.add(path, e.place(), e.problem());
      return;
    } catch (CharacterCodingException e) {
      damages.add(path, "", "is not UTF-8");
      return;
    }
    Map<String, Texts> missing = new LinkedHashMap<>(expected);
    int units = 0;
    for (ReadUnit unit : read) {
      units += "".equals(unit.target()) && unit.source() == null ? 0 : 1;
      Texts texts = missing.remove(unit.id());
      if (texts != null) {
        compare(path, unit, texts);
      } else if (expected.containsKey(unit.id())) {
        damages.add(path, unit.place(), "there is another unit " + unit.id());
      } else {
        damages.add(path, unit.place(), "bundle.json has no unit " + unit.id() + " for this file");
      }
    }
    missing.keySet().forEach(id -> damages.add(path, "", "lacks the unit " + id));
    Integer said = listed.get(path);
    if (said != null && said != units) {
      damages.add(
          "manifest.json",
          " /files (" + path + ")",
          "says " + said + " units, but there are " + units);
    }
  }

  private void compare(String path, ReadUnit read, Texts expected) {
    compare(path, read, "source", expected.source(), read.source());
    compare(path, read, "target", expected.target(), read.target());
  }

  private void compare(
      String path, ReadUnit unit, String side, @Nullable String expected, @Nullable String read) {
    if (expected != null && read != null && !expected.equals(read)) {
      damages.add(
          path,
          unit.place(),
          "the "
              + side
              + " of "
              + unit.id()
              + " is "
              + Damages.quoted(read)
              + ", but in bundle.json "
              + Damages.quoted(expected));
    }
  }
}
