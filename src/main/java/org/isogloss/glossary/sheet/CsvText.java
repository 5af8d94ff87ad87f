package org.isogloss.glossary.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isogloss.glossary.GlossaryException;

/**
 * Cuts the text of a spreadsheet into rows and cells.
 *
 * <ol>
 *   <li>A first line {@code sep=;}, as Excel writes it, names the delimiter; it is no row.
 *   <li>Otherwise {@link Delimiter} finds it.
 *   <li>{@link Quotes} looks for quotes that go wrong.
 *   <li>The rest is cut; rows that hold nothing are counted, and left out.
 * </ol>
 */
final class CsvText {

  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=([^\r\n\"])\"?[,;\t]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

  private CsvText() {}

  /** The rows that hold something. */
  static List<CsvRow> rows(String fileName, String text) throws GlossaryException {
    Matcher named = SEPARATOR_LINE.matcher(text);
    boolean isNamed = named.lookingAt();
    String body = isNamed ? text.substring(named.end()) : text;
    char delimiter = isNamed ? named.group(1).charAt(0) : Delimiter.of(body);
    int firstLine = isNamed ? 2 : 1;
    if (delimiter == '"' || Character.isLetterOrDigit(delimiter)) {
      throw Problems.fatal(
          Problems.CSV,
          fileName,
          "the first line says that \"" + delimiter + "\" parts the cells, which cannot be",
          "write sep=; or delete the line");
    }
    return parsed(
        fileName, Quotes.checked(fileName, body, delimiter, firstLine), delimiter, firstLine);
  }

  private static List<CsvRow> parsed(String fileName, String text, char delimiter, int firstLine)
      throws GlossaryException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    List<CsvRow> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      int line = firstLine;
      for (CSVRecord csvRecord : parser) {
        CsvRow row = CsvRow.of((int) csvRecord.getRecordNumber(), line, csvRecord.toList());
        if (!row.isEmpty()) {
          rows.add(row);
        }
        line = (int) parser.getCurrentLineNumber() + firstLine;
      }
    } catch (IOException e) {
      throw Problems.fatal(
          Problems.CSV, fileName, "this is not CSV: " + e.getMessage(), "save the sheet again");
    }
    return rows;
  }
}
