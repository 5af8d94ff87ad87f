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
  static Header of(List<CsvRow> rows, LocaleTag sourceLocale, Problems problems) {
    CsvRow row = rows.get(0);
    List<Column> columns = new ArrayList<>();
    for (String cell : row.cells()) {
      Column column = column(row, cell, sourceLocale, problems);
      checkTwin(row, column, columns, problems);
      columns.add(column);
    }
    CodeColumns codes = new CodeColumns(rows.subList(1, rows.size()), sourceLocale);
    List<Column> meant = codes.asTheTeamsOwn(columns);
    List<LocaleTag> locales = locales(meant);
    if (locales.isEmpty()) {
      problems.add(
          Problems.HEADER,
          row,
          "",
          "",
          "no column is a locale",
          "the first row must be " + LOOKS_LIKE);
    }
    return new Header(meant, locales);
  }

  /** The name of the column of a kind, as the header writes it. */
  String nameOf(Kind kind) {
    return columns.stream()
        .filter(column -> column.kind() == kind)
        .map(Column::name)
        .findFirst()
        .orElse(kind.word());
  }

  /** The name of a locale's column of a kind, as the header writes it. */
  String nameOf(Kind kind, LocaleTag locale) {
    String ours = kind == Kind.PREFERRED ? locale.tag() : locale + ":" + kind.word();
    return columns.stream()
        .filter(column -> column.kind() == kind && locale.equals(column.locale()))
        .map(Column::name)
        .findFirst()
        .orElse(ours);
  }

  private static void checkTwin(CsvRow row, Column column, List<Column> before, Problems problems) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).means(column)) {
        problems.add(
            Problems.HEADER,
            row,
            column.name(),
            column.name(),
            String.format(
                Locale.ROOT,
                "column %d holds the same as column %d \"%s\"",
                before.size() + 1,
                i + 1,
                before.get(i).name()),
            "join the two");
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

  private static Column column(CsvRow row, String cell, LocaleTag sourceLocale, Problems problems) {
    String name = cell.toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    if (colon >= 0) {
      return columnOfLocale(row, cell, colon, problems);
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
    near(name, Column.ALONE).ifPresent(meant -> unknown(row, cell, meant, problems));
    return new Column(Kind.OTHER, null, cell);
  }

  private static Column columnOfLocale(CsvRow row, String cell, int colon, Problems problems) {
    String tag = cell.substring(0, colon).strip();
    String word = cell.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    Optional<LocaleTag> locale = LocaleTag.parse(tag);
    for (Kind kind : Column.OF_A_LOCALE) {
      if (kind.word().equals(word)) {
        if (locale.isPresent()) {
          return new Column(kind, locale.get(), cell);
        }
        problems.add(
            Problems.HEADER,
            row,
            cell,
            tag,
            "\"" + tag + "\" is not a language tag",
            "write one such as en, vi or pt-BR");
      }
    }
    if (locale.isPresent()) {
      near(word, Column.OF_A_LOCALE)
          .ifPresent(meant -> unknown(row, cell, tag + ":" + meant, problems));
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

  private static void unknown(CsvRow row, String cell, String meant, Problems problems) {
    problems.add(
        Problems.HEADER,
        row,
        cell,
        cell,
        "this name is not known",
        "did you mean \"" + meant + "\"? (If it is your own, rename it.)");
  }
}
