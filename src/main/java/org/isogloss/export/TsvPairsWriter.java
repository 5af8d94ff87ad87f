package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import org.isogloss.text.Unit;

/**
 * {@code pairs.tsv}: a header, then an aligned unit a line. In a field a tab is written {@code \t},
 * a line feed {@code \n}, a carriage return {@code \r} and a backslash {@code \\}; nothing is
 * quoted, and nothing guarded against spreadsheets, since programs read the file as it is.
 */
final class TsvPairsWriter extends PairsWriter {

  private static final String FILE = "pairs.tsv";

  private final Writer file;

  TsvPairsWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    super(folder, settings, FILE);
    this.file = folder.open(FILE);
    file.write("id\tdoc\tsource\ttarget\torigin\tconfidence\n");
  }

  @Override
  void write(Pair pair) throws IOException {
    Unit unit = pair.unit();
    file.write(unit.id() + "\t" + field(pair.document()) + "\t");
    file.write(field(unit.sourceText()) + "\t" + field(unit.targetText()) + "\t");
    file.write(unit.origin().bundleName() + "\t");
    file.write(Json.confidence(unit.confidence()).toPlainString() + "\n");
  }

  private static String field(String text) {
    return TextFiles.wellFormed(text)
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
