package org.isogloss.glossary.sheet;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isogloss.glossary.GlossaryException;

/** Cuts the text of a spreadsheet into rows and cells, whatever its delimiter. */
final class CsvText {

  private static final String DELIMITERS = ",;\t";

  private CsvText() {}

  /** The rows that hold something, their cells trimmed and in NFC. */
  static List<CsvRow> rows(String fileName, String text) throws GlossaryException {
    char delimiter = delimiterOf(text);
    Quotes.check(fileName, text, delimiter);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    List<CsvRow> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = 1;
      while (records.hasNext()) {
        CsvRow row = new CsvRow(line, cellsOf(records.next()));
        if (!row.isEmpty()) {
          rows.add(row);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException e) {
      throw new GlossaryException(
          List.of(fileName + ": this is not CSV: " + e.getMessage() + "; save the sheet again"));
    }
    return rows;
  }

  private static List<String> cellsOf(CSVRecord csvRecord) {
    List<String> cells = new ArrayList<>(csvRecord.size());
    for (String cell : csvRecord) {
      cells.add(Normalizer2.getNFCInstance().normalize(cell).strip());
    }
    return cells;
  }

  /** The delimiter the first row that holds something has most of; a comma if it has none. */
  static char delimiterOf(String text) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r') && !blank) {
        break;
      } else if (!quoted && DELIMITERS.indexOf(c) >= 0) {
        counts[DELIMITERS.indexOf(c)]++;
      }
      blank &= Character.isWhitespace(c);
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }
}
