package org.isogloss.export;

import java.io.IOException;
import java.nio.file.Path;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/** {@code pairs.jsonl}: an aligned unit a line, as a JSON object. */
final class JsonlPairsWriter implements BundleWriter {

  private final LocaleTag locale;
  private final Json json;

  JsonlPairsWriter(Path folder, LocaleTag locale) throws IOException {
    this.locale = locale;
    this.json = Json.lines(TextFiles.open(folder.resolve("pairs.jsonl")));
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    for (Pair pair : Pair.of(result, locale)) {
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
