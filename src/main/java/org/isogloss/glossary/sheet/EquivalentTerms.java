package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;

/**
 * Google's equivalent term sets: {@code en,fr,es,description,pos}, the locales' columns in any
 * number. A part of speech we have no word for is left out.
 */
final class EquivalentTerms implements SheetFormat {

  private static final List<String> OTHERS = List.of("pos", "description");

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    CsvRow header = sheet.first();
    int description = Cells.find(header, "description");
    boolean isThis =
        description >= 0
            && header.cells().stream()
                .allMatch(cell -> OTHERS.contains(Cells.plain(cell)) || isLocale(cell))
            && header.cells().stream().filter(EquivalentTerms::isLocale).count() > 1;
    if (!isThis) {
      return Optional.empty();
    }
    sheet.checkWidth(problems);
    List<Column> columns = header.cells().stream().map(EquivalentTerms::column).toList();
    Header.checkTwins(header, columns, problems);
    int pos = Cells.find(header, "pos");
    List<CsvRow> rows = sheet.belowTheFirst().stream().map(row -> ours(row, pos)).toList();
    return Optional.of(new Table(Header.of(columns), rows));
  }

  private static boolean isLocale(String cell) {
    return LocaleNames.tag(cell).isPresent();
  }

  private static Column column(String cell) {
    return switch (Cells.plain(cell)) {
      case "pos" -> new Column(Kind.POS, null, cell);
      case "description" -> new Column(Kind.NOTE, null, cell);
      default -> new Column(Kind.PREFERRED, LocaleNames.tag(cell).orElseThrow(), cell);
    };
  }

  private static CsvRow ours(CsvRow row, int pos) {
    if (pos < 0 || pos >= row.cells().size()) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    cells.set(pos, Cells.partOfSpeech(row.cell(pos)));
    return row.with(cells);
  }
}
