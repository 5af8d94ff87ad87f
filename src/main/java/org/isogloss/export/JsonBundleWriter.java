package org.isogloss.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.SourceFile;
import org.isogloss.text.Span;
import org.isogloss.text.Unit;

/**
 * {@code bundle.json}: everything about a locale, for programs. Its file, its blocks with all that
 * was changed, its units and findings. The gaps and the blocks' {@code source} together are the
 * locale's file; {@code edits} taken back from a block's {@code text}, then {@code markup} taken
 * back from that, are its {@code source}.
 */
final class JsonBundleWriter implements BundleWriter {

  /** The name of the file in a locale's folder. */
  static final String FILE = "bundle.json";

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final Json json;
  private final JsonBlocks blocks;

  JsonBundleWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.json = Json.pretty(folder.open(FILE));
    folder.count(FILE, 0);
    this.blocks = new JsonBlocks(json);
    json.begin().put("format", "isogloss-bundle/1").put("locale", locale.tag());
    json.put("dir", locale.isRightToLeft() ? "rtl" : "ltr");
    json.put("sourceLocale", settings.sourceLocale().tag());
    json.beginArray("documents");
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Document> version = result.document().version(locale);
    Optional<Bitext> bitext = result.bitext(locale);
    if (version.isEmpty() && bitext.isEmpty()) {
      return;
    }
    Document source = result.document().source();
    json.begin().put("id", result.document().id());
    json.put("title", version.orElse(source).title());
    if (bitext.isPresent()) {
      json.begin("source").put("locale", source.locale().tag());
      json.put("path", source.file().path()).end();
    }
    if (version.isPresent()) {
      putFile(version.get().file());
      blocks.put(version.get());
    }
    folder.count(FILE, bitext.map(b -> b.units().size()).orElse(0));
    putUnits(bitext.map(Bitext::units).orElse(List.of()));
    json.beginArray("findings");
    putFindings(version.map(Document::findings).orElse(List.of()));
    putFindings(bitext.map(Bitext::findings).orElse(List.of()));
    json.endArray().end();
  }

  private void putFile(SourceFile file) throws IOException {
    json.begin("file").put("path", file.path()).put("sha256", file.sha256());
    json.put("charset", file.charset().name()).put("byteOrderMark", file.byteOrderMark()).end();
  }

  private void putUnits(List<Unit> units) throws IOException {
    json.beginArray("units");
    for (Unit unit : units) {
      json.begin().put("id", unit.id()).put("state", unit.state().xliffName());
      json.put("origin", unit.origin().bundleName());
      json.putConfidence("confidence", unit.confidence());
      putSide("source", unit.source());
      putSide("target", unit.target());
      json.end();
    }
    json.endArray();
  }

  private void putSide(String key, List<Segment> segments) throws IOException {
    json.begin(key);
    json.putTexts("ids", segments.stream().map(segment -> segment.id().value()).toList());
    json.put("text", Segment.join(segments)).end();
  }

  private void putFindings(List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      json.begin().put("rule", finding.rule());
      json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      json.put("message", finding.message());
      if (finding.block() != Finding.NO_BLOCK) {
        json.put("block", finding.block());
      }
      Span span = finding.span();
      if (span != null) {
        json.put("start", span.start()).put("end", span.end());
      }
      String unit = finding.unit();
      if (unit != null) {
        json.put("unit", unit);
      }
      json.putRow(finding.row()).end();
    }
  }

  @Override
  public void close() throws IOException {
    try (json) {
      json.endArray().end().newLine();
    }
  }
}
