package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
  static List<ReadUnit> jsonl(Path file) throws IOException, DamagedFileException {
    List<ReadUnit> units = new ArrayList<>();
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
          units.add(
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
    return units;
  }

  /** A JSON object with a text for each id. */
  static List<ReadUnit> object(Path file) throws IOException, DamagedFileException {
    List<ReadUnit> units = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, JsonNode> entry : JSON.readTree(reader).properties()) {
        if (!entry.getValue().isTextual()) {
          throw new DamagedFileException(" /" + entry.getKey(), "must be a text");
        }
        String place = " /" + entry.getKey();
        units.add(new ReadUnit(place, entry.getKey(), null, entry.getValue().asText()));
      }
    } catch (JsonProcessingException e) {
      throw noJson("", e);
    }
    return units;
  }

  /** A resource bundle. */
  static List<ReadUnit> properties(Path file) throws IOException, DamagedFileException {
    List<ReadUnit> units = new ArrayList<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            units.add(new ReadUnit(" " + key, key.toString(), null, value.toString()));
            return key;
          }
        };
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new DamagedFileException("", "is no file of properties: " + e.getMessage());
    }
    return units;
  }

  /** {@code units.csv}. */
  static List<ReadUnit> csv(Path file) throws IOException, DamagedFileException {
    List<ReadUnit> units = new ArrayList<>();
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
          units.add(new ReadUnit(place, row.get("id"), source, target));
        }
      }
    } catch (CSVException | UncheckedIOException e) {
      throw new DamagedFileException("", "is no CSV: " + e.getMessage());
    }
    return units;
  }
}
