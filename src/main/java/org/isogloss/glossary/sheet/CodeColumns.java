package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Tells a locale's column from one of the team's own that has a language's code for its name, as
 * {@code id} (Indonesian) and {@code no} (Norwegian) have. It is the team's own if
 *
 * <ol>
 *   <li>its locale is not the source locale and has no other column, and
 *   <li>something is in it, and all of it is numbers, single letters or codes with a digit, and
 *   <li>no row has the same in another column, as it has of a name that is not translated.
 * </ol>
 */
final class CodeColumns {

  private static final Pattern CODE =
      Pattern.compile("[A-Za-z]|[^\\p{L}\\s]+|(?=\\S*\\d)[A-Za-z\\d._/#-]{1,16}");

  private final List<CsvRow> rows;
  private final LocaleTag sourceLocale;

  /**
   * Decides by what stands below the header.
   *
   * @param rows without the header
   */
  CodeColumns(List<CsvRow> rows, LocaleTag sourceLocale) {
    this.rows = rows;
    this.sourceLocale = sourceLocale;
  }

  /** The same columns, those of codes as the team's own. */
  List<Column> asTheTeamsOwn(List<Column> columns) {
    List<Column> meant = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean own = isLoneLocale(column, columns) && holdsCodes(i);
      meant.add(own ? new Column(Kind.OTHER, null, column.name()) : column);
    }
    return meant;
  }

  private boolean isLoneLocale(Column column, List<Column> columns) {
    LocaleTag locale = column.locale();
    return column.kind() == Kind.PREFERRED
        && locale != null
        && !locale.equals(sourceLocale)
        && columns.stream().filter(other -> locale.equals(other.locale())).count() == 1;
  }

  private boolean holdsCodes(int column) {
    boolean any = false;
    for (CsvRow row : rows) {
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        any = true;
        boolean shared = row.cells().stream().filter(cell::equals).count() > 1;
        if (shared || !CODE.matcher(cell).matches()) {
          return false;
        }
      }
    }
    return any;
  }
}
