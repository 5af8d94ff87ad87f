package org.isogloss.export;

import java.io.IOException;
import java.util.List;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/** {@code pairs.jsonl}: an aligned unit a line, as a JSON object. */
final class JsonlPairsWriter implements BundleWriter {

  private static final String FILE = "pairs.jsonl";

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final double minConfidence;
  private final Json json;

  JsonlPairsWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.minConfidence = settings.options().minConfidence();
    this.json = Json.lines(folder.open(FILE));
    folder.count(FILE, 0);
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    List<Pair> pairs = Pair.of(result, locale, minConfidence);
    folder.count(FILE, pairs.size());
    for (Pair pair : pairs) {
      Unit unit = pair.unit();
      json.begin().put("id", unit.id()).put("doc", pair.document());
      json.put("source", unit.sourceText()).put("target", unit.targetText());
      json.put("origin", unit.origin().bundleName());
      json.putConfidence("confidence", unit.confidence()).end().newLine();
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
