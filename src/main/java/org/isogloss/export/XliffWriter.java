package org.isogloss.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/**
 * {@code xliff/}: an XLIFF 2 file for each document, for CAT tools. Every unit that has a source is
 * a {@code <unit>} with one segment; no annotations and no matches, which real clients lose or
 * misread.
 */
final class XliffWriter implements BundleWriter {

  private static final Pattern NO_NAME_CHARACTER = Pattern.compile("[^A-Za-z0-9._-]");

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final XliffVersion version;

  XliffWriter(BundleFolder folder, ExportSettings settings) {
    this.folder = folder;
    this.locale = folder.locale();
    this.version = settings.options().xliff();
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Bitext> bitext = result.bitext(locale);
    if (bitext.isEmpty() || bitext.get().units().stream().allMatch(u -> u.source().isEmpty())) {
      return;
    }
    String id = result.document().id();
    try (Xml xml = new Xml(folder.open("xliff", id, ".xlf"), "")) {
      folder.count("xliff", id, ".xlf", write(xml, bitext.get()));
    }
  }

  private int write(Xml xml, Bitext bitext) throws IOException {
    xml.open(
        "xliff",
        "xmlns",
        "urn:oasis:names:tc:xliff:document:2.0",
        "version",
        version.number(),
        "srcLang",
        bitext.source().locale().tag(),
        "trgLang",
        locale.tag());
    String original = bitext.source().file().path();
    xml.open("file", "id", fileId(bitext.source().id()), "original", original);
    Map<String, List<Finding>> findings = byUnit(bitext.findings());
    int units = 0;
    for (Unit unit : bitext.units()) {
      if (!unit.source().isEmpty()) {
        units++;
        new XliffUnit(unit).writeTo(xml, findings.getOrDefault(unit.id(), List.of()));
      }
    }
    xml.close("file").close("xliff");
    return units;
  }

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

  /** A valid NMTOKEN that tells documents apart. */
  static String fileId(String documentId) {
    String plain = NO_NAME_CHARACTER.matcher(documentId).replaceAll("_");
    return plain.equals(documentId)
        ? "f-" + plain
        : "f-" + plain + "-" + DocumentPaths.hash(documentId);
  }
}
