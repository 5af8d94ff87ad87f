package org.isogloss.export.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isogloss.export.Xml;
import org.isogloss.export.verify.DocumentIndex.UnitIndex;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the files of a locale hold the units of its {@code bundle.json}, each once, with the
 * same texts so far as the format can hold them.
 *
 * <ol>
 *   <li>The bundle is read document by document; formats with a file for each document are compared
 *       at once ({@link DocumentFiles}).
 *   <li>For a file that holds the units of all documents, the bundle is read again, and of each
 *       unit two fingerprints are kept ({@link ExpectedUnits}); then the file is read.
 *   <li>Only if something is wrong the bundle is read once more, for the texts of the messages.
 * </ol>
 */
final class FormatCheck {

  private final Path bundle;
  private final Path folder;
  private final String locale;
  private final Map<String, @Nullable Integer> listed;
  private final double minConfidence;
  private final Damages damages;

  /**
   * A check of one locale.
   *
   * @param locale its tag, the name of its folder
   * @param listed the files in the manifest with their units
   * @param minConfidence how sure a pair must be to stand in the formats of pairs
   */
  FormatCheck(
      Path output,
      String locale,
      Map<String, @Nullable Integer> listed,
      double minConfidence,
      Damages damages) {
    this.folder = output.resolve(locale);
    this.bundle = folder.resolve("bundle.json");
    this.locale = locale;
    this.listed = listed;
    this.minConfidence = minConfidence;
    this.damages = damages;
  }

  void check() throws IOException {
    UnaryOperator<String> asItIs = UnaryOperator.identity();
    checkDocuments();
    whole("memory.tmx", XmlUnits.TMX, document -> pairs(document, true, Xml::allowed));
    whole("pairs.tsv", LineUnits::tsv, document -> pairs(document, false, asItIs));
    whole("pairs.jsonl", TableUnits::jsonl, document -> pairs(document, false, asItIs));
    whole("i18next.json", TableUnits::object, document -> catalog(document, asItIs));
    whole("formatjs.json", FormatCheck::formatjs, document -> catalog(document, asItIs));
    whole("units.csv", TableUnits::csv, document -> units(document, unit -> true, asItIs));
    for (String path : listed.keySet()) {
      String name = path.substring(path.indexOf('/') + 1);
      if (path.startsWith(locale + "/messages")) {
        whole(name, TableUnits::properties, document -> catalog(document, asItIs));
      } else if (path.startsWith(locale + "/android/")) {
        whole(name, FormatCheck::android, document -> catalog(document, Xml::allowed));
      }
    }
  }

  private void checkDocuments() throws IOException {
    DocumentFiles files = new DocumentFiles(locale, listed, this::compare, damages);
    try (BundleDocuments documents = BundleDocuments.open(bundle)) {
      for (JsonNode next = documents.next(); next != null; next = documents.next()) {
        files.check(DocumentIndex.of(next));
      }
    }
    files.finish();
  }

  private static void formatjs(Path file, Consumer<ReadUnit> units)
      throws IOException, DamagedFileException {
    TableUnits.object(file, Unescaping.each(units, Unescaping::formatjs));
  }

  private static void android(Path file, Consumer<ReadUnit> units)
      throws IOException, DamagedFileException {
    XmlUnits.ANDROID.read(file, Unescaping.each(units, Unescaping::android));
  }

  static Map<String, UnitTexts> units(
      DocumentIndex document, Predicate<UnitIndex> chosen, UnaryOperator<String> form) {
    Map<String, UnitTexts> units = new LinkedHashMap<>();
    for (UnitIndex unit : document.units()) {
      if (chosen.test(unit)) {
        units.put(unit.id(), new UnitTexts(form.apply(unit.source()), form.apply(unit.target())));
      }
    }
    return units;
  }

  private Map<String, UnitTexts> pairs(
      DocumentIndex document, boolean named, UnaryOperator<String> form) {
    Map<String, UnitTexts> pairs = new LinkedHashMap<>();
    units(document, unit -> unit.isPair() && unit.confidence() >= minConfidence, form)
        .forEach((id, texts) -> pairs.put(named ? document.id() + "#" + id : id, texts));
    return pairs;
  }

  private static Map<String, UnitTexts> catalog(
      DocumentIndex document, UnaryOperator<String> form) {
    Map<String, UnitTexts> catalog = new LinkedHashMap<>();
    document
        .catalog()
        .forEach((id, text) -> catalog.put(id, new UnitTexts(null, form.apply(text))));
    return catalog;
  }

  /** A file for the whole locale, if the manifest has one. */
  private void whole(
      String name, UnitReader reader, Function<DocumentIndex, Map<String, UnitTexts>> units)
      throws IOException {
    if (listed.containsKey(locale + "/" + name)) {
      compare(locale + "/" + name, reader, taker -> eachUnit(units, taker));
    }
  }

  private void eachUnit(Function<DocumentIndex, Map<String, UnitTexts>> units, UnitTaker taker)
      throws IOException {
    try (BundleDocuments documents = BundleDocuments.open(bundle)) {
      for (JsonNode next = documents.next(); next != null; next = documents.next()) {
        units.apply(DocumentIndex.of(next)).forEach(taker::take);
      }
    }
  }

  /** Takes a unit that a file should hold. */
  interface UnitTaker {
    /** Takes one. */
    void take(String id, UnitTexts unit);
  }

  /** Gives the units that a file should hold, as often as it is asked. */
  interface UnitSource {
    /** Gives all of them in order. */
    void giveTo(UnitTaker taker) throws IOException;
  }

  /** Compares a file, named by its path under the output, with what it should hold. */
  private void compare(String path, UnitReader reader, UnitSource expected) throws IOException {
    ExpectedUnits units = new ExpectedUnits();
    expected.giveTo(units::add);
    FileComparison comparison = new FileComparison(path, units, damages);
    try {
      reader.read(folder.resolve(path.substring(locale.length() + 1)), comparison);
    } catch (DamagedFileException e) {
      comparison.explain(expected);
      damages.add(path, e.place(), e.problem());
      return;
    } catch (CharacterCodingException e) {
      damages.add(path, "", "is not UTF-8");
      return;
    }
    comparison.explain(expected);
    comparison.listMissing(expected);
    comparison.compareCount(listed.get(path));
  }
}
