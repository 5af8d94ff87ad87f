package org.isogloss.export;

import java.io.IOException;
import java.util.Locale;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Sentence;

/** The blocks of a document in {@code bundle.json}. */
final class JsonBlocks {

  private final Json json;

  JsonBlocks(Json json) {
    this.json = json;
  }

  void put(Document document) throws IOException {
    json.beginArray("blocks");
    for (Block block : document.blocks()) {
      put(block, document.gapBefore(block.index()));
    }
    json.endArray().put("gapAfter", document.gapBefore(document.blocks().size()));
  }

  private void put(Block block, String gapBefore) throws IOException {
    json.begin().put("index", block.index());
    json.put("kind", block.role().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("depth", block.role().depth()).put("label", block.role().label());
    json.put("start", block.start()).put("gapBefore", gapBefore);
    json.put("source", block.text().original()).put("text", block.text().current());
    Cause dropped = block.dropped();
    if (dropped != null) {
      json.begin("dropped").putCause(dropped).end();
    }
    json.beginArray("markup");
    for (Change change : block.text().changesBetween(0, block.readVersion())) {
      putPlace(change).put("rule", change.cause().rule()).end();
    }
    json.endArray().beginArray("edits");
    for (Change change : block.changes()) {
      putPlace(change).putCause(change.cause()).beginArray("causes");
      for (Cause cause : change.causes()) {
        json.begin().putCause(cause).end();
      }
      json.endArray().end();
    }
    json.endArray().beginArray("sentences");
    for (Sentence sentence : block.sentences()) {
      json.begin().put("id", sentence.id().value());
      json.put("start", sentence.span().start()).put("end", sentence.span().end());
      json.put("text", sentence.span().of(block.text().current())).end();
    }
    json.endArray().end();
  }

  private Json putPlace(Change change) throws IOException {
    return json.begin()
        .put("start", change.from().start())
        .put("end", change.from().end())
        .put("before", change.before())
        .put("after", change.after());
  }
}
