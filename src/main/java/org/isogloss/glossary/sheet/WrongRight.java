package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Two columns, in either order, with or without others of ours: {@code wrong,right}, {@code
 * avoid,prefer,note}. They are about the locale that was named, or about the source locale.
 */
final class WrongRight implements SheetFormat {

  private static final List<String> WRONG =
      List.of("wrong", "avoid", "avoided", "incorrect", "bad", "find", "misspelling");

  private static final List<String> RIGHT =
      List.of("right", "prefer", "preferred", "use", "correct", "good", "replace", "replacement");

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    CsvRow header = sheet.first();
    LocaleTag locale = Objects.requireNonNullElse(settings.locale(), settings.sourceLocale());
    if (count(header, WRONG) != 1
        || count(header, RIGHT) != 1
        || header.cells().stream().anyMatch(cell -> LocaleNames.tag(cell).isPresent())) {
      return Optional.empty();
    }
    sheet.checkWidth(problems);
    ColumnNames names = new ColumnNames(header, locale, problems);
    List<Column> columns = new ArrayList<>();
    for (String cell : header.cells()) {
      if (WRONG.contains(Cells.plain(cell))) {
        columns.add(new Column(Kind.AVOID, locale, cell));
      } else if (RIGHT.contains(Cells.plain(cell))) {
        columns.add(new Column(Kind.PREFERRED, locale, cell));
      } else {
        columns.add(names.column(cell));
      }
    }
    Header.checkTwins(header, columns, problems);
    return Optional.of(new Table(Header.of(columns), sheet.belowTheFirst()));
  }

  /** Whether a cell is one of the names. */
  static boolean isName(String cell) {
    return WRONG.contains(Cells.plain(cell)) || RIGHT.contains(Cells.plain(cell));
  }

  private static long count(CsvRow header, List<String> names) {
    return header.cells().stream().map(Cells::plain).filter(names::contains).count();
  }
}
