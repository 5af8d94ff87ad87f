package org.isogloss.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/**
 * {@code xliff-1.2/}: an XLIFF 1.2 file for each document, valid by the strict schema, for tools
 * that know nothing newer. Every unit that has a source is a {@code <trans-unit>}; no {@code
 * <seg-source>} and no {@code <alt-trans>}, which real clients lose or misread. Characters that XML
 * cannot hold are left out: 1.2 has no way to write them.
 */
final class Xliff12Writer implements BundleWriter {

  private static final String FOLDER = "xliff-1.2";
  private static final String EXTENSION = ".xlf";

  private final BundleFolder folder;
  private final LocaleTag locale;

  Xliff12Writer(BundleFolder folder, ExportSettings settings) {
    this.folder = folder;
    this.locale = folder.locale();
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Bitext> bitext = result.bitext(locale);
    if (bitext.isEmpty() || bitext.get().units().stream().allMatch(u -> u.source().isEmpty())) {
      return;
    }
    String id = result.document().id();
    try (Xml xml = new Xml(folder.open(FOLDER, id, EXTENSION), "")) {
      folder.count(FOLDER, id, EXTENSION, write(xml, bitext.get()));
    }
  }

  private int write(Xml xml, Bitext bitext) throws IOException {
    xml.open("xliff", "version", "1.2", "xmlns", "urn:oasis:names:tc:xliff:document:1.2");
    xml.open(
        "file",
        "original",
        bitext.source().file().path(),
        "source-language",
        bitext.source().locale().tag(),
        "target-language",
        locale.tag(),
        "datatype",
        "plaintext");
    xml.open("body");
    Map<String, List<Finding>> findings = XliffWriter.byUnit(bitext.findings());
    int units = 0;
    for (Unit unit : bitext.units()) {
      if (!unit.source().isEmpty()) {
        units++;
        new Xliff12Unit(unit).writeTo(xml, findings.getOrDefault(unit.id(), List.of()));
      }
    }
    xml.close("body").close("file").close("xliff");
    return units;
  }
}
