package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Two columns without a header, read only if a locale was named: that of the source texts makes
 * them {@code wrong,right}, another one {@code source,target}. The columns are called as a
 * spreadsheet calls them.
 */
final class TwoColumns implements SheetFormat {

  private static final int WIDTH = 2;

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    LocaleTag locale = settings.locale();
    if (locale == null || !isShapeOf(sheet)) {
      return Optional.empty();
    }
    if (!locale.equals(settings.sourceLocale())) {
      return Optional.of(
          LanguagePair.table(pairs(sheet, settings.sourceLocale(), locale), "A", "B"));
    }
    List<Column> columns =
        List.of(new Column(Kind.AVOID, locale, "A"), new Column(Kind.PREFERRED, locale, "B"));
    return Optional.of(new Table(Header.of(columns), sheet.rows()));
  }

  /** Whether all rows have two cells at most, and the first has two that name no column. */
  static boolean isShapeOf(Sheet sheet) {
    CsvRow first = sheet.first();
    return sheet.rows().stream().allMatch(TwoColumns::isNarrow)
        && !first.cell(0).isEmpty()
        && !first.cell(1).isEmpty()
        && !isName(first.cell(0))
        && !isName(first.cell(1));
  }

  private static boolean isNarrow(CsvRow row) {
    return row.cells().stream().skip(WIDTH).allMatch(String::isEmpty);
  }

  private static boolean isName(String cell) {
    return LocaleNames.tag(cell).isPresent()
        || ColumnNames.isOurs(cell)
        || WrongRight.isName(cell)
        || LanguagePairs.isName(cell);
  }

  private static List<LanguagePair> pairs(Sheet sheet, LocaleTag source, LocaleTag target) {
    List<LanguagePair> pairs = new ArrayList<>();
    for (CsvRow row : sheet.rows()) {
      pairs.add(new LanguagePair(row, source, row.cell(0), target, row.cell(1), false, ""));
    }
    return pairs;
  }
}
