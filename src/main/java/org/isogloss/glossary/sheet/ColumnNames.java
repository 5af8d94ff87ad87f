package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Understands the names of our own columns. A name that is almost one of ours is an error with a
 * proposal; any other is the team's own.
 */
final class ColumnNames {

  private static final Pattern PARTED = Pattern.compile("(.+?)[\\s_.-]+(avoid|forms|when|unless)");

  private final CsvRow row;
  private final LocaleTag plainLocale;
  private final Problems problems;

  /**
   * Names of one header.
   *
   * @param row the header
   * @param plainLocale the locale that plain {@code when} and {@code unless} are about
   * @param problems where errors go
   */
  ColumnNames(CsvRow row, LocaleTag plainLocale, Problems problems) {
    this.row = row;
    this.plainLocale = plainLocale;
    this.problems = problems;
  }

  /** Whether a name says that a file is ours: {@code en:avoid}. */
  static boolean isOurs(String cell) {
    int colon = cell.indexOf(':');
    String word = cell.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    return colon > 0 && Column.OF_A_LOCALE.stream().anyMatch(kind -> kind.word().equals(word));
  }

  /** What every column means. */
  List<Column> all() {
    List<Column> columns = new ArrayList<>();
    for (String cell : row.cells()) {
      columns.add(column(cell));
    }
    return columns;
  }

  /** What one column means. */
  Column column(String cell) {
    String name = cell.toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    if (colon >= 0) {
      return columnOfLocale(cell, colon);
    }
    for (Kind kind : Column.ALONE) {
      if (kind.word().equals(name)) {
        boolean aboutOneLocale = kind == Kind.WHEN || kind == Kind.UNLESS;
        return new Column(kind, aboutOneLocale ? plainLocale : null, cell);
      }
    }
    Optional<LocaleTag> locale = LocaleNames.tag(cell);
    if (locale.isPresent()) {
      return new Column(Kind.PREFERRED, locale.get(), cell);
    }
    proposal(cell, name).ifPresent(meant -> unknown(cell, meant));
    return new Column(Kind.OTHER, null, cell);
  }

  private Column columnOfLocale(String cell, int colon) {
    String tag = cell.substring(0, colon).strip();
    String word = cell.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    Optional<LocaleTag> locale = LocaleNames.tag(tag);
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
            LocaleNames.named(tag)
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElse("write one such as en, vi or pt-BR"));
      }
    }
    if (locale.isPresent()) {
      near(word, Column.OF_A_LOCALE).ifPresent(meant -> unknown(cell, tag + ":" + meant));
    }
    return new Column(Kind.OTHER, null, cell);
  }

  private static Optional<String> proposal(String cell, String name) {
    Matcher parted = PARTED.matcher(name);
    if (parted.matches() && LocaleNames.tag(parted.group(1)).isPresent()) {
      return Optional.of(LocaleNames.tag(parted.group(1)).get() + ":" + parted.group(2));
    }
    Optional<String> near = near(name, Column.ALONE);
    return near.isPresent() ? near : LocaleNames.named(cell).map(LocaleTag::tag);
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

  private void unknown(String cell, String meant) {
    problems.add(
        Problems.HEADER,
        row,
        cell,
        cell,
        "this name is not known",
        "did you mean \"" + meant + "\"? (If it is your own, rename it.)");
  }
}
