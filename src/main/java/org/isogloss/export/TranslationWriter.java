package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/** A format that holds the units with a source, in a file for each document that has one. */
abstract class TranslationWriter implements BundleWriter {

  private final BundleFolder folder;
  private final String format;
  private final String extension;

  /** The locale of the targets. */
  final LocaleTag locale;

  /**
   * A format.
   *
   * @param format its folder's name
   * @param extension of its files, with the dot
   */
  TranslationWriter(BundleFolder folder, String format, String extension) {
    this.folder = folder;
    this.format = format;
    this.extension = extension;
    this.locale = folder.locale();
  }

  @Override
  public final void add(DocumentResult result) throws IOException {
    Optional<Bitext> bitext = result.bitext(locale);
    List<Unit> units =
        bitext.stream()
            .flatMap(both -> both.units().stream())
            .filter(unit -> !unit.source().isEmpty())
            .toList();
    if (bitext.isEmpty() || units.isEmpty()) {
      return;
    }
    String id = result.document().id();
    try (Writer file = folder.open(format, id, extension)) {
      write(file, bitext.get(), units, byUnit(bitext.get().findings()));
    }
    folder.count(format, id, extension, units.size());
  }

  /**
   * Writes a document.
   *
   * @param units its units that have a source; at least one
   * @param findings by unit, those that are about one
   */
  abstract void write(
      Writer file, Bitext bitext, List<Unit> units, Map<String, List<Finding>> findings)
      throws IOException;

  /** The findings that are about a unit, by its id. */
  static Map<String, List<Finding>> byUnit(List<Finding> findings) {
    Map<String, List<Finding>> byUnit = new HashMap<>();
    for (Finding finding : findings) {
      String unit = finding.unit();
      if (unit != null) {
        byUnit.computeIfAbsent(unit, id -> new ArrayList<>()).add(finding);
      }
    }
    return byUnit;
  }
}
