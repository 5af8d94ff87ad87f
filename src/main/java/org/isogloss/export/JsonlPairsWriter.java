package org.isogloss.export;

import java.io.IOException;
import org.isogloss.text.Unit;

/** {@code pairs.jsonl}: an aligned unit a line, as a JSON object. */
final class JsonlPairsWriter extends PairsWriter {

  private static final String FILE = "pairs.jsonl";

  private final Json json;

  JsonlPairsWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    super(folder, settings, FILE);
    this.json = Json.lines(folder.open(FILE));
  }

  @Override
  void write(Pair pair) throws IOException {
    Unit unit = pair.unit();
    json.begin().put("id", unit.id()).put("doc", pair.document());
    json.put("source", unit.sourceText()).put("target", unit.targetText());
    json.put("origin", unit.origin().bundleName());
    json.putConfidence("confidence", unit.confidence()).end().newLine();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
