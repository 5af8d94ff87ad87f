package org.isogloss.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.isogloss.segment.evaluate.Counts;
import org.isogloss.segment.evaluate.Evaluation;
import org.isogloss.text.LocaleTag;

/** What was measured, for people and for programs. */
final class EvaluationReport {

  /** What one file gave. */
  record Row(String file, LocaleTag locale, Evaluation evaluation) {}

  private static final String HEAD =
      """
                           all breaks         after punctuation
      sentences       P       R      F1       P       R      F1  file
      """;

  private EvaluationReport() {}

  /** A line per file; for several files also all of them together, and the mean of their F1. */
  static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Row row : rows) {
      table.append(line(row.evaluation(), row.file()));
    }
    if (rows.size() > 1) {
      table.append(line(total(rows), "total"));
      table.append(
          format(
              "%9s  %6s  %6s  %6.2f  %6s  %6s  %6.2f  mean of the files%n",
              "", "", "", percent(meanAll(rows)), "", "", percent(meanAfterPunctuation(rows))));
    }
    return table.toString();
  }

  private static String line(Evaluation evaluation, String name) {
    Counts all = evaluation.all();
    Counts stops = evaluation.afterPunctuation();
    return format(
        "%9d  %6.2f  %6.2f  %6.2f  %6.2f  %6.2f  %6.2f  %s%n",
        evaluation.sentences(),
        percent(all.precision()),
        percent(all.recall()),
        percent(all.f1()),
        percent(stops.precision()),
        percent(stops.recall()),
        percent(stops.f1()),
        name);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }

  private static double percent(double share) {
    return 100 * share;
  }

  private static Evaluation total(List<Row> rows) {
    return rows.stream().map(Row::evaluation).reduce(Evaluation.NONE, Evaluation::plus);
  }

  private static double meanAll(List<Row> rows) {
    return rows.stream().mapToDouble(row -> row.evaluation().all().f1()).average().orElse(1);
  }

  private static double meanAfterPunctuation(List<Row> rows) {
    return rows.stream()
        .mapToDouble(row -> row.evaluation().afterPunctuation().f1())
        .average()
        .orElse(1);
  }

  /** {@code {"files":[{"file":…,"locale":…,…}],"total":{…},"mean":{…}}}. */
  static String json(List<Row> rows) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      for (Row row : rows) {
        json.writeStartObject();
        json.writeStringField("file", row.file());
        json.writeStringField("locale", row.locale().tag());
        write(json, row.evaluation());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("total");
      write(json, total(rows));
      json.writeEndObject();
      json.writeObjectFieldStart("mean");
      json.writeNumberField("all", meanAll(rows));
      json.writeNumberField("afterPunctuation", meanAfterPunctuation(rows));
      json.writeEndObject();
      json.writeEndObject();
    }
    return written + "\n";
  }

  private static void write(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeNumberField("paragraphs", evaluation.paragraphs());
    json.writeNumberField("sentences", evaluation.sentences());
    write(json, "all", evaluation.all());
    write(json, "afterPunctuation", evaluation.afterPunctuation());
  }

  private static void write(JsonGenerator json, String name, Counts counts) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("expected", counts.expected());
    json.writeNumberField("found", counts.found());
    json.writeNumberField("right", counts.right());
    json.writeNumberField("precision", counts.precision());
    json.writeNumberField("recall", counts.recall());
    json.writeNumberField("f1", counts.f1());
    json.writeEndObject();
  }
}
