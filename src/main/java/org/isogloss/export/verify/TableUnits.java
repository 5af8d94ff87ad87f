package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isogloss.export.SpreadsheetCells;

/** Reads units from tables: JSON, JSON lines, Java properties, CSV. */
final class TableUnits {

  /** Reads JSON and nothing else: no key twice, nothing after the end. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Reads JSON part by part. */
  static final ObjectMapper JSON_PARTS =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads JSON without remembering its keys. */
  private static final JsonFactory JSON_FACTORY = new JsonFactory();

  private TableUnits() {}

  /** What is wrong with JSON, and where. */
  static DamagedFileException noJson(String file, JsonProcessingException e) {
    String place =
        e.getLocation() == null
            ? file
            : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    return new DamagedFileException(place, "is no JSON: " + e.getOriginalMessage());
  }

  /** {@code pairs.jsonl}. */
  static void jsonl(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String place = ":" + ++number;
        try {
          JsonNode pair = JSON.readTree(line);
          for (String field : List.of("id", "source", "target")) {
            if (!pair.path(field).isTextual()) {
              throw new DamagedFileException(place, "has no text \"" + field + "\"");
            }
          }
          units.accept(
              new ReadUnit(
                  place,
                  pair.path("id").asText(),
                  pair.path("source").asText(),
                  pair.path("target").asText()));
        } catch (JsonProcessingException e) {
          throw new DamagedFileException(place, "is no JSON: " + e.getOriginalMessage());
        }
      }
    }
  }

  /** A JSON object with a text for each id. */
  static void object(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = JSON_FACTORY.createParser(reader)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new DamagedFileException("", "must be a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String id = json.currentName();
        if (json.nextToken() != JsonToken.VALUE_STRING) {
          throw new DamagedFileException(" /" + id, "must be a text");
        }
        units.accept(new ReadUnit(" /" + id, id, null, json.getText()));
      }
      if (json.nextToken() != null) {
        throw new DamagedFileException("", "goes on after its end");
      }
    } catch (JsonProcessingException e) {
      throw noJson("", e);
    }
  }

  /** A resource bundle. */
  static void properties(Path file, Consumer<ReadUnit> units)
      throws IOException, DamagedFileException {
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            units.accept(new ReadUnit(" " + key, key.toString(), null, value.toString()));
            return key;
          }
        };
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new DamagedFileException("", "is no file of properties: " + e.getMessage());
    }
  }

  /** {@code units.csv}. */
  static void csv(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (reader.read() != '\uFEFF') {
        throw new DamagedFileException(":1", "must begin with a byte order mark");
      }
      try (CSVParser parser = format.parse(reader)) {
        for (CSVRecord row : parser) {
          String place = ":" + parser.getCurrentLineNumber();
          if (!row.isConsistent() || !row.isMapped("target")) {
            throw new DamagedFileException(place, "has other columns than the first row");
          }
          String source = SpreadsheetCells.unguarded(row.get("source"));
          String target = SpreadsheetCells.unguarded(row.get("target"));
          units.accept(new ReadUnit(place, row.get("id"), source, target));
        }
      }
    } catch (CSVException | UncheckedIOException e) {
      throw new DamagedFileException("", "is no CSV: " + e.getMessage());
    }
  }
}
