package org.isogloss.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isogloss.align.DictionaryEntry;

/**
 * Reads a bilingual dictionary: an entry a line, the source in the first column and the target in
 * the second; further columns are not looked at. A file whose name ends in {@code .csv} is CSV,
 * others are TSV; lines that are blank or begin with {@code #} are passed over.
 */
final class DictionaryReader {

  private DictionaryReader() {}

  /**
   * The entries in order.
   *
   * @throws CommandException if a line is no entry
   */
  static List<DictionaryEntry> read(Path file) throws IOException {
    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    List<DictionaryEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : Inputs.allLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> columns =
            csv ? columns(line, file + ":" + number + ": ") : List.of(line.split("\\t", -1));
        entries.add(entry(columns, csv, file + ":" + number + ": "));
      }
    }
    return entries;
  }

  private static DictionaryEntry entry(List<String> columns, boolean csv, String at) {
    if (columns.size() < 2) {
      throw new CommandException(
          at
              + "expected a word and what it stands for, "
              + (csv ? "with a comma" : "with a tab")
              + " between, found one column"
              + (csv ? "" : "; a CSV file's name must end in .csv"));
    }
    String source = columns.get(0).strip();
    String target = columns.get(1).strip();
    if (source.isEmpty() || target.isEmpty()) {
      throw new CommandException(
          at
              + "the "
              + (source.isEmpty() ? "first" : "second")
              + " column is empty; fill it or"
              + " delete the line");
    }
    return new DictionaryEntry(source, target);
  }

  private static List<String> columns(String line, String at) {
    try (CSVParser parser = CSVParser.parse(new StringReader(line), CSVFormat.RFC4180)) {
      List<String> columns = new ArrayList<>();
      for (CSVRecord record : parser) {
        record.forEach(columns::add);
      }
      return columns;
    } catch (IOException | RuntimeException e) {
      throw new CommandException(
          at + "a quotation mark is not closed in its line, or not doubled inside; mend it");
    }
  }
}
