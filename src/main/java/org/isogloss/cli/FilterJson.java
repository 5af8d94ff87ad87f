package org.isogloss.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.isogloss.segment.Verdict;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Span;

/** The JSON lines that filters print. */
final class FilterJson {

  private static final JsonFactory JSON = new JsonFactory();

  private FilterJson() {}

  /** {@code {"text":…,"spans":[[start,end],…]}}. */
  static String segmented(String paragraph, List<Span> sentences) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("text", paragraph);
      json.writeArrayFieldStart("spans");
      for (Span sentence : sentences) {
        json.writeStartArray();
        json.writeNumber(sentence.start());
        json.writeNumber(sentence.end());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return written.toString();
  }

  /** {@code {"line":1,"offset":9,"break":true,"rule":…,"before":…,"after":…}}. */
  static String explained(String paragraph, long line, Verdict verdict) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeNumberField("line", line);
      json.writeNumberField("offset", verdict.end());
      json.writeBooleanField("break", verdict.breaks());
      json.writeStringField("rule", verdict.rule());
      json.writeStringField("before", ExplainedPlace.before(paragraph, verdict));
      json.writeStringField("after", ExplainedPlace.after(paragraph, verdict));
      json.writeEndObject();
    }
    return written.toString();
  }

  /** {@code {"text":…,"edits":[…],"findings":[…]}}, with offsets into the line as it was read. */
  static String normalized(Document document) throws IOException {
    Block paragraph = document.blocks().get(0);
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("text", paragraph.isContent() ? paragraph.text().current() : "");
      json.writeArrayFieldStart("edits");
      writeEdits(json, paragraph);
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (Finding finding : document.findings()) {
        writeFinding(json, finding, paragraph);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return written.toString();
  }

  private static void writeEdits(JsonGenerator json, Block paragraph) throws IOException {
    Cause dropped = paragraph.dropped();
    if (dropped != null) {
      String whole = paragraph.text().original();
      writeEdit(json, new Span(0, whole.length()), whole, "", dropped);
      return;
    }
    for (Change change : paragraph.text().changesSince(0)) {
      writeEdit(json, change.from(), change.before(), change.after(), change.cause());
    }
  }

  private static void writeEdit(
      JsonGenerator json, Span span, String before, String after, Cause cause) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("before", before);
    json.writeStringField("after", after);
    json.writeStringField("rule", cause.rule());
    writeRow(json, cause.row());
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, Finding finding, Block paragraph)
      throws IOException {
    Span span = finding.span();
    Span shown = span == null ? new Span(0, paragraph.text().original().length()) : span;
    json.writeStartObject();
    json.writeNumberField("start", shown.start());
    json.writeNumberField("end", shown.end());
    json.writeStringField("rule", finding.rule());
    writeRow(json, finding.row());
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, int row) throws IOException {
    if (row == Cause.NO_ROW) {
      json.writeNullField("row");
    } else {
      json.writeNumberField("row", row);
    }
  }
}
