package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Another tool's table on its way into our columns: the columns are named first, then each row's
 * cells are put under them.
 */
final class Cells {

  private static final List<String> YES = List.of("yes", "true", "1", "y", "x");
  private static final List<String> NO = List.of("no", "false", "0", "n");
  private static final List<String> PARTS_OF_SPEECH = List.of("noun", "verb", "adjective");

  private final List<Column> columns = new ArrayList<>();
  private final List<CsvRow> rows = new ArrayList<>();

  /** Adds a column, unless there is one that means the same. */
  void column(Kind kind, Optional<LocaleTag> locale, String name) {
    Column column = new Column(kind, locale.orElse(null), name);
    if (columns.stream().noneMatch(column::means)) {
      columns.add(column);
    }
  }

  /** A row of ours, to be filled. */
  Row row(CsvRow from) {
    return new Row(from);
  }

  Table table() {
    return new Table(Header.of(columns), rows);
  }

  /** One row on its way. */
  final class Row {

    private final CsvRow from;
    private final List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));

    private Row(CsvRow from) {
      this.from = from;
    }

    /** Fills the cell of a locale's column. */
    Row put(Kind kind, LocaleTag locale, String text) {
      return put(new Column(kind, locale, ""), text);
    }

    /** Fills the cell of a column about all locales. */
    Row put(Kind kind, String text) {
      return put(new Column(kind, null, ""), text);
    }

    private Row put(Column column, String text) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).means(column)) {
          cells.set(i, text);
        }
      }
      return this;
    }

    /** Ends the row. */
    void add() {
      rows.add(from.with(cells));
    }
  }

  /** A name as other tools vary it: {@code Case Sensitive}, {@code case_sensitive}. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** The column of one of these plain names; -1 if there is none. */
  static int find(CsvRow header, String... names) {
    List<String> known = List.of(names);
    for (int i = 0; i < header.cells().size(); i++) {
      if (known.contains(plain(header.cell(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Our word for another tool's part of speech; empty for one we have none for. */
  static String partOfSpeech(String theirs) {
    String plain = plain(theirs);
    return plain.equals("propernoun") ? "proper" : PARTS_OF_SPEECH.contains(plain) ? plain : "";
  }

  /**
   * What a cell of yes or no says.
   *
   * @param absent what an empty cell or a missing column means
   */
  static boolean flag(Sheet sheet, CsvRow row, int column, boolean absent, Problems problems) {
    String cell = column < 0 ? "" : row.cell(column);
    String word = cell.toLowerCase(Locale.ROOT);
    if (!cell.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
      problems.add(
          Problems.VALUE,
          row,
          sheet.first().cell(column),
          cell,
          "\"" + cell + "\" is neither yes nor no",
          "write one of them, or leave the cell empty");
    }
    return absent ? !NO.contains(word) : YES.contains(word);
  }
}
