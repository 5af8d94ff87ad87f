package org.isogloss.export;

import java.io.IOException;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/**
 * {@code memory.tmx}: the aligned units as TMX 1.4b, plain text. There is no DOCTYPE: readers that
 * obey one look for a file that is not there, and those that need one have it themselves.
 */
final class TmxWriter extends PairsWriter {

  private static final String FILE = "memory.tmx";

  private final LocaleTag sourceLocale;
  private final Xml xml;

  TmxWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    super(folder, settings, FILE);
    this.sourceLocale = settings.sourceLocale();
    this.xml = new Xml(folder.open(FILE), "");
    xml.open("tmx", "version", "1.4");
    xml.empty(
        "header",
        "creationtool",
        "isogloss",
        "creationtoolversion",
        settings.version(),
        "segtype",
        "sentence",
        "o-tmf",
        "isogloss-bundle/1",
        "adminlang",
        "en",
        "srclang",
        sourceLocale.tag(),
        "datatype",
        "plaintext");
    xml.open("body");
  }

  @Override
  void write(Pair pair) throws IOException {
    Unit unit = pair.unit();
    String id = pair.document() + "#" + unit.id();
    if (pair.sourceLocale().equals(sourceLocale)) {
      xml.open("tu", "tuid", id);
    } else {
      xml.open("tu", "tuid", id, "srclang", pair.sourceLocale().tag());
    }
    variant(pair.sourceLocale(), unit.sourceText());
    variant(locale, unit.targetText());
    xml.close("tu");
  }

  private void variant(LocaleTag language, String text) throws IOException {
    xml.open("tuv", "xml:lang", language.tag()).element("seg", text).close("tuv");
  }

  @Override
  public void close() throws IOException {
    try (xml) {
      xml.close("body").close("tmx");
    }
  }
}
