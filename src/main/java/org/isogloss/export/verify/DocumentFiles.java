package org.isogloss.export.verify;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.isogloss.export.DocumentPaths;
import org.isogloss.export.Xml;
import org.jspecify.annotations.Nullable;

/** Checks the formats that have a file for each document. */
final class DocumentFiles {

  /**
   * A format.
   *
   * @param folder its folder in the locale's
   * @param extension of its files
   * @param wanted whether a document has a file
   * @param reader reads the units; null in a format that names none
   * @param units those that a file should hold
   */
  private record Kind(
      String folder,
      String extension,
      Predicate<DocumentIndex> wanted,
      @Nullable UnitReader reader,
      Function<DocumentIndex, Map<String, UnitTexts>> units) {}

  private static final List<Kind> KINDS =
      List.of(
          withSources("xliff", ".xlf", XmlUnits.XLIFF, UnaryOperator.identity()),
          withSources("xliff-1.2", ".xlf", XmlUnits.XLIFF_1_2, Xml::allowed),
          withSources("po", ".po", LineUnits::po, text -> text.replace('\0', '\uFFFD')),
          new Kind("html", ".html", DocumentIndex::hasFile, LineUnits::html, DocumentFiles::marks),
          new Kind("content", ".md", DocumentIndex::hasFile, null, document -> Map.of()));

  private static Kind withSources(
      String folder, String extension, UnitReader reader, UnaryOperator<String> form) {
    return new Kind(
        folder,
        extension,
        DocumentIndex::hasSource,
        reader,
        document -> FormatCheck.units(document, unit -> !unit.sources().isEmpty(), form));
  }

  private static Map<String, UnitTexts> marks(DocumentIndex document) {
    Map<String, UnitTexts> marks = new LinkedHashMap<>();
    document.marks().forEach(id -> marks.put(id, new UnitTexts(null, null)));
    return marks;
  }

  /** Compares a file with what it should hold. */
  interface Comparison {
    /** Compares the file with a path under the output. */
    void compare(String path, UnitReader reader, FormatCheck.UnitSource units) throws IOException;
  }

  private final String locale;
  private final Comparison comparison;
  private final Damages damages;

  /** By format, the files in the manifest that no document has claimed. */
  private final Map<Kind, Set<String>> unclaimed = new LinkedHashMap<>();

  DocumentFiles(
      String locale,
      Map<String, @Nullable Integer> listed,
      Comparison comparison,
      Damages damages) {
    this.locale = locale;
    this.comparison = comparison;
    this.damages = damages;
    for (Kind kind : KINDS) {
      Set<String> files = new TreeSet<>();
      listed.keySet().stream().filter(path -> path.startsWith(prefix(kind))).forEach(files::add);
      if (!files.isEmpty()) {
        unclaimed.put(kind, files);
      }
    }
  }

  private String prefix(Kind kind) {
    return locale + "/" + kind.folder() + "/";
  }

  /** Checks the files of a document. */
  void check(DocumentIndex document) throws IOException {
    for (Map.Entry<Kind, Set<String>> entry : unclaimed.entrySet()) {
      Kind kind = entry.getKey();
      if (kind.wanted().test(document)) {
        String path = prefix(kind) + DocumentPaths.relative(document.id(), kind.extension());
        UnitReader reader = kind.reader();
        if (!entry.getValue().remove(path)) {
          damages.add(path, "", "is not in the manifest, but bundle.json has its document");
        } else if (reader != null) {
          Map<String, UnitTexts> units = kind.units().apply(document);
          comparison.compare(path, reader, taker -> units.forEach(taker::take));
        }
      }
    }
  }

  /** After the last document. */
  void finish() {
    for (Set<String> files : unclaimed.values()) {
      files.forEach(path -> damages.add(path, "", "belongs to no document of bundle.json"));
    }
  }
}
