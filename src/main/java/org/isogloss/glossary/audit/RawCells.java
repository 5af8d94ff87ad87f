package org.isogloss.glossary.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.sheet.CsvRow;
import org.isogloss.glossary.sheet.Sheet;
import org.isogloss.text.LocaleTag;

/**
 * Suspects cells as the file has them: what a spreadsheet would run as a formula or has made of
 * one, and white space that nobody sees. Columns of the team's own are passed by.
 */
public final class RawCells {

  private static final Set<String> COLUMNS =
      Set.of(
          "pos", "case", "when", "unless", "action", "changes", "leaves", "note", "wrong", "right",
          "source", "target");
  private static final Set<String> OF_PROSE = Set.of("note", "changes", "leaves");

  /** No-break spaces included. */
  private static final Pattern AROUND = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");

  private static final Pattern FAILED =
      Pattern.compile(
          "#(NAME\\?|REF!|VALUE!|DIV/0!|N/A|NULL!|NUM!|SPILL!|CALC!)|#{3,}|\\d([.,]\\d+)?E[+-]\\d+");

  private final Sheet sheet;
  private final Remarks remarks;

  private RawCells(Sheet sheet) {
    this.sheet = sheet;
    this.remarks = new Remarks(sheet.file());
  }

  /** All that is doubtful about a file's cells, by row. */
  public static List<GlossaryProblem> problems(Sheet sheet) {
    RawCells cells = new RawCells(sheet);
    List<String> header = sheet.rows().get(0).raw();
    for (int column = 0; column < header.size(); column++) {
      String name = header.get(column).strip();
      if (isKnown(name)) {
        cells.check(column, name);
      }
    }
    return cells.remarks.inOrder();
  }

  private static boolean isKnown(String name) {
    int colon = name.indexOf(':');
    String locale = colon < 0 ? name : name.substring(0, colon);
    return COLUMNS.contains(name.toLowerCase(Locale.ROOT)) || LocaleTag.parse(locale).isPresent();
  }

  private void check(int column, String name) {
    boolean prose = OF_PROSE.contains(name.toLowerCase(Locale.ROOT));
    for (CsvRow row : sheet.rows().subList(1, sheet.rows().size())) {
      String raw = column < row.raw().size() ? row.raw().get(column) : "";
      String cell = AROUND.matcher(raw).replaceAll("");
      if (!cell.isEmpty()) {
        if (FAILED.matcher(cell).matches()) {
          String what = "is what a spreadsheet shows in place of a value";
          tell(row, name, raw, what, "write what was meant");
        } else if ((prose ? "=+@" : "=+@-").indexOf(cell.charAt(0)) >= 0 && cell.length() > 1) {
          String what =
              "begins with \"" + cell.charAt(0) + "\", so a spreadsheet takes it for a formula";
          tell(row, name, raw, what, "begin with another character");
        }
        if (!raw.equals(cell)) {
          tell(row, name, raw, "has white space around it", "delete it");
        }
      }
    }
  }

  private void tell(CsvRow row, String column, String raw, String message, String fix) {
    String what = Remarks.quoted(raw) + " " + message;
    remarks.add(Severity.WARNING, "cell", row.row(), column, raw, what, fix);
  }
}
