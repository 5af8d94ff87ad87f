package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * The first row: what each column means.
 *
 * @param columns in the order of the file
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

  /**
   * Reads the header.
   *
   * @param rows of the file; the first is the header, the others tell a locale's column from the
   *     team's own of that name
   * @param problems what is wrong with it is added here
   */
  static Header of(
      String fileName, List<CsvRow> rows, LocaleTag sourceLocale, List<String> problems) {
    CsvRow row = rows.get(0);
    String where = fileName + ":" + row.line() + ": ";
    List<Column> columns = new ArrayList<>();
    for (String cell : row.cells()) {
      Column column = column(where, cell, sourceLocale, problems);
      checkTwin(where, column, columns, problems);
      columns.add(column);
    }
    CodeColumns codes = new CodeColumns(rows.subList(1, rows.size()), sourceLocale);
    List<Column> meant = codes.asTheTeamsOwn(columns);
    List<LocaleTag> locales = locales(meant);
    if (locales.isEmpty()) {
      problems.add(where + "no column is a locale; the first row must be " + LOOKS_LIKE);
    }
    return new Header(meant, locales);
  }

  private static void checkTwin(
      String where, Column column, List<Column> before, List<String> problems) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).means(column)) {
        problems.add(
            String.format(
                Locale.ROOT,
                "%scolumn %d \"%s\": column %d \"%s\" holds the same; join the two",
                where,
                before.size() + 1,
                column.name(),
                i + 1,
                before.get(i).name()));
      }
    }
  }

  private static List<LocaleTag> locales(List<Column> columns) {
    List<LocaleTag> locales = new ArrayList<>();
    for (Column column : columns) {
      if ((column.kind() == Kind.PREFERRED || column.kind() == Kind.AVOID)
          && column.locale() != null
          && !locales.contains(column.locale())) {
        locales.add(column.locale());
      }
    }
    return locales;
  }

  private static Column column(
      String where, String cell, LocaleTag sourceLocale, List<String> problems) {
    String name = cell.toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    if (colon >= 0) {
      return columnOfLocale(where, cell, colon, problems);
    }
    for (Kind kind : Column.ALONE) {
      if (kind.word().equals(name)) {
        boolean aboutSource = kind == Kind.WHEN || kind == Kind.UNLESS;
        return new Column(kind, aboutSource ? sourceLocale : null, cell);
      }
    }
    Optional<LocaleTag> locale = cell.isEmpty() ? Optional.empty() : LocaleTag.parse(cell);
    if (locale.isPresent()) {
      return new Column(Kind.PREFERRED, locale.get(), cell);
    }
    near(name, Column.ALONE).ifPresent(meant -> problems.add(unknown(where, cell, meant)));
    return new Column(Kind.OTHER, null, cell);
  }

  private static Column columnOfLocale(
      String where, String cell, int colon, List<String> problems) {
    String tag = cell.substring(0, colon).strip();
    String word = cell.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    Optional<LocaleTag> locale = LocaleTag.parse(tag);
    for (Kind kind : Column.OF_A_LOCALE) {
      if (kind.word().equals(word)) {
        if (locale.isPresent()) {
          return new Column(kind, locale.get(), cell);
        }
        problems.add(
            String.format(
                Locale.ROOT,
                "%scolumn \"%s\": \"%s\" is not a language tag; write one such as en, vi or pt-BR",
                where,
                cell,
                tag));
      }
    }
    if (locale.isPresent()) {
      near(word, Column.OF_A_LOCALE)
          .ifPresent(meant -> problems.add(unknown(where, cell, tag + ":" + meant)));
    }
    return new Column(Kind.OTHER, null, cell);
  }

  /**
   * Two steps away only for long words that begin alike: {@code owner} is nobody's typing error.
   */
  private static Optional<String> near(String name, List<Kind> kinds) {
    List<String> words = new ArrayList<>();
    for (Kind kind : kinds) {
      words.add(kind.word());
    }
    Optional<String> near = Suggestion.nearest(name, words, 1);
    return near.isPresent()
        ? near
        : Suggestion.nearest(name, words, 2)
            .filter(word -> word.length() >= 6 && name.startsWith(word.substring(0, 2)));
  }

  private static String unknown(String where, String cell, String meant) {
    return String.format(
        Locale.ROOT,
        "%scolumn \"%s\" is not known; did you mean \"%s\"? (If it is your own, rename it.)",
        where,
        cell,
        meant);
  }
}
