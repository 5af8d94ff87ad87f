package org.isogloss.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.isogloss.text.Cause;

/** Writes JSON with its keys in the order of the calls, lines ended by LF, texts well-formed. */
final class Json implements Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Every value on a line of its own. */
  static Json pretty(Writer writer) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("")
            .withRootSeparator("\n");
    JsonGenerator generator = FACTORY.createGenerator(writer);
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return new Json(generator);
  }

  /** Every root value on one line. */
  static Json lines(Writer writer) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(writer);
    generator.setRootValueSeparator(null);
    return new Json(generator);
  }

  Json begin() throws IOException {
    generator.writeStartObject();
    return this;
  }

  Json begin(String key) throws IOException {
    generator.writeFieldName(key);
    return begin();
  }

  Json end() throws IOException {
    generator.writeEndObject();
    return this;
  }

  Json beginArray(String key) throws IOException {
    generator.writeArrayFieldStart(key);
    return this;
  }

  Json endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  Json put(String key, String value) throws IOException {
    generator.writeStringField(key, TextFiles.wellFormed(value));
    return this;
  }

  Json put(String key, long value) throws IOException {
    generator.writeNumberField(key, value);
    return this;
  }

  Json put(String key, boolean value) throws IOException {
    generator.writeBooleanField(key, value);
    return this;
  }

  Json putNumber(String key, double value) throws IOException {
    generator.writeNumberField(key, value);
    return this;
  }

  /** A number from 0 to 1 with two decimals. */
  Json putConfidence(String key, double value) throws IOException {
    generator.writeNumberField(key, confidence(value));
    return this;
  }

  static BigDecimal confidence(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  Json putTexts(String key, Collection<String> values) throws IOException {
    beginArray(key);
    for (String value : values) {
      generator.writeString(TextFiles.wellFormed(value));
    }
    return endArray();
  }

  /** An object of numbers in the order of the map. */
  Json putCounts(String key, Map<String, Integer> counts) throws IOException {
    begin(key);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      put(count.getKey(), count.getValue());
    }
    return end();
  }

  /** A glossary row, if there is one. */
  Json putRow(int row) throws IOException {
    return row == Cause.NO_ROW ? this : put("row", row);
  }

  /** A rule with its row and note, if it has them. */
  Json putCause(Cause cause) throws IOException {
    put("rule", cause.rule()).putRow(cause.row());
    return cause.note().isEmpty() ? this : put("note", cause.note());
  }

  /** A line end between root values. */
  Json newLine() throws IOException {
    generator.writeRaw('\n');
    return this;
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
