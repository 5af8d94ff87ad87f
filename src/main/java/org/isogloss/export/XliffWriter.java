package org.isogloss.export;

import java.io.IOException;
import java.nio.file.Path;
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
 * {@code xliff/}: an XLIFF 2.1 file for each document, for CAT tools. Every unit that has a source
 * is a {@code <unit>} with one segment; no annotations and no matches, which real clients lose or
 * misread.
 */
final class XliffWriter implements BundleWriter {

  private static final Pattern NO_NAME_CHARACTER = Pattern.compile("[^A-Za-z0-9._-]");

  private final Path folder;
  private final LocaleTag locale;

  XliffWriter(Path folder, LocaleTag locale) {
    this.folder = folder.resolve("xliff");
    this.locale = locale;
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Bitext> bitext = result.bitext(locale);
    if (bitext.isEmpty() || bitext.get().units().stream().allMatch(u -> u.source().isEmpty())) {
      return;
    }
    Path file = DocumentPaths.in(folder, result.document().id(), ".xlf");
    try (Xml xml = new Xml(TextFiles.open(file), "")) {
      write(xml, bitext.get());
    }
  }

  private void write(Xml xml, Bitext bitext) throws IOException {
    xml.open(
        "xliff",
        "xmlns",
        "urn:oasis:names:tc:xliff:document:2.0",
        "version",
        "2.1",
        "srcLang",
        bitext.source().locale().tag(),
        "trgLang",
        locale.tag());
    String original = bitext.source().file().path();
    xml.open("file", "id", fileId(bitext.source().id()), "original", original);
    Map<String, List<Finding>> findings = byUnit(bitext.findings());
    for (Unit unit : bitext.units()) {
      if (!unit.source().isEmpty()) {
        new XliffUnit(unit).writeTo(xml, findings.getOrDefault(unit.id(), List.of()));
      }
    }
    xml.close("file").close("xliff");
  }

  private static Map<String, List<Finding>> byUnit(List<Finding> findings) {
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

  /** Each document's file is ended when it is added. */
  @Override
  public void close() {}
}
