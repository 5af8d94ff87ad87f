package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isogloss.text.Bitext;
import org.isogloss.text.Finding;
import org.isogloss.text.Unit;

/**
 * {@code xliff/}: an XLIFF 2 file for each document, for CAT tools. Every unit that has a source is
 * a {@code <unit>} with one segment; no annotations and no matches, which real clients lose or
 * misread.
 */
final class XliffWriter extends TranslationWriter {

  private static final Pattern NO_NAME_CHARACTER = Pattern.compile("[^A-Za-z0-9._-]");

  private final XliffVersion version;

  XliffWriter(BundleFolder folder, ExportSettings settings) {
    super(folder, "xliff", ".xlf");
    this.version = settings.options().xliff();
  }

  @Override
  void write(Writer file, Bitext bitext, List<Unit> units, Map<String, List<Finding>> findings)
      throws IOException {
    Xml xml = new Xml(file, "");
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
    for (Unit unit : units) {
      new XliffUnit(unit).writeTo(xml, findings.getOrDefault(unit.id(), List.of()));
    }
    xml.close("file").close("xliff");
  }

  /** A valid NMTOKEN that tells documents apart. */
  static String fileId(String documentId) {
    String plain = NO_NAME_CHARACTER.matcher(documentId).replaceAll("_");
    return plain.equals(documentId)
        ? "f-" + plain
        : "f-" + plain + "-" + DocumentPaths.hash(documentId);
  }
}
