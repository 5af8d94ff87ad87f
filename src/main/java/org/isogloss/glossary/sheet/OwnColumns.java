package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Optional;

/** Our own header: {@code en,en:avoid,vi,pos,note}. */
final class OwnColumns implements SheetFormat {

  private final boolean onlyIfSure;

  /**
   * The format.
   *
   * @param onlyIfSure whether to take only a file that has a column no other tool writes
   */
  OwnColumns(boolean onlyIfSure) {
    this.onlyIfSure = onlyIfSure;
  }

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    CsvRow row = sheet.first();
    if (onlyIfSure && row.cells().stream().noneMatch(ColumnNames::isOurs)) {
      return Optional.empty();
    }
    List<Column> columns = new ColumnNames(row, settings.sourceLocale(), problems).all();
    Header.checkTwins(row, columns, problems);
    CodeColumns codes = new CodeColumns(sheet.belowTheFirst(), settings.sourceLocale());
    Header header = Header.of(codes.asTheTeamsOwn(columns));
    if (header.locales().isEmpty()) {
      problems.add(
          Problems.HEADER,
          row,
          "",
          "",
          "no column is a locale",
          "the first row must be "
              + Header.LOOKS_LIKE
              + (TwoColumns.isShapeOf(sheet)
                  ? "; two columns of terms can do without if --glossary-locale names their language"
                  : ""));
    }
    sheet.checkWidth(problems);
    return Optional.of(new Table(header, sheet.belowTheFirst()));
  }
}
