package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * What each column means.
 *
 * @param columns in the order of the cells
 * @param locales the locales that have a column, in the order of the columns
 */
record Header(List<Column> columns, List<LocaleTag> locales) {

  /** What a header looks like, for messages. */
  static final String LOOKS_LIKE = "a header such as en,en:avoid,vi,vi:avoid,pos,note";

  /** Copies the lists. */
  Header {
    columns = List.copyOf(columns);
    locales = List.copyOf(locales);
  }

  static Header of(List<Column> columns) {
    List<LocaleTag> locales = new ArrayList<>();
    for (Column column : columns) {
      if ((column.kind() == Kind.PREFERRED || column.kind() == Kind.AVOID)
          && column.locale() != null
          && !locales.contains(column.locale())) {
        locales.add(column.locale());
      }
    }
    return new Header(columns, locales);
  }

  /** Adds an error for every column that holds the same as one before it. */
  static void checkTwins(CsvRow row, List<Column> columns, Problems problems) {
    for (int second = 1; second < columns.size(); second++) {
      Column column = columns.get(second);
      for (int first = 0; first < second; first++) {
        if (columns.get(first).means(column)) {
          problems.add(
              Problems.HEADER,
              row,
              column.name(),
              column.name(),
              String.format(
                  Locale.ROOT,
                  "column %d holds the same as column %d \"%s\"",
                  second + 1,
                  first + 1,
                  columns.get(first).name()),
              "join the two");
        }
      }
    }
  }

  /** The name of the column of a kind, as the file's header writes it. */
  String nameOf(Kind kind) {
    return nameOf(new Column(kind, null, kind.word()));
  }

  /** The name of a locale's column of a kind, as the file's header writes it. */
  String nameOf(Kind kind, LocaleTag locale) {
    return nameOf(new Column(kind, locale, Column.nameOf(kind, locale)));
  }

  private String nameOf(Column ours) {
    return columns.stream().filter(ours::means).map(Column::name).findFirst().orElse(ours.name());
  }
}
