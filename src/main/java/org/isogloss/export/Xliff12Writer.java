package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.isogloss.text.Bitext;
import org.isogloss.text.Finding;
import org.isogloss.text.Unit;

/**
 * {@code xliff-1.2/}: an XLIFF 1.2 file for each document, valid by the strict schema, for tools
 * that know nothing newer. Every unit that has a source is a {@code <trans-unit>}; no {@code
 * <seg-source>} and no {@code <alt-trans>}, which real clients lose or misread. Characters that XML
 * cannot hold are left out: 1.2 has no way to write them.
 */
final class Xliff12Writer extends TranslationWriter {

  Xliff12Writer(BundleFolder folder) {
    super(folder, "xliff-1.2", ".xlf");
  }

  @Override
  void write(Writer file, Bitext bitext, List<Unit> units, Map<String, List<Finding>> findings)
      throws IOException {
    Xml xml = new Xml(file, "");
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
    for (Unit unit : units) {
      new Xliff12Unit(unit).writeTo(xml, findings.getOrDefault(unit.id(), List.of()));
    }
    xml.close("body").close("file").close("xliff");
  }
}
