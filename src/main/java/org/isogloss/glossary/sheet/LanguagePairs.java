package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * {@code source,target}, with or without columns that say each row's languages ({@code
 * source_lang,target_lang}), {@code case sensitive} and a note. Where no column says it, the source
 * is in the source locale and the target in the locale that was named. Both are terms to use.
 */
final class LanguagePairs implements SheetFormat {

  private static final String[] SOURCE = {"source", "sourceterm", "sourcephrase", "sourcetext"};
  private static final String[] TARGET = {"target", "targetterm", "targetphrase", "targettext"};

  /** Whether a cell is one of the names. */
  static boolean isName(String cell) {
    return List.of(SOURCE).contains(Cells.plain(cell))
        || List.of(TARGET).contains(Cells.plain(cell));
  }

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    CsvRow header = sheet.first();
    int source = Cells.find(header, SOURCE);
    int target = Cells.find(header, TARGET);
    if (source < 0 || target < 0) {
      return Optional.empty();
    }
    sheet.checkWidth(problems);
    LanguageColumn sources = LanguageColumn.of(header, settings.sourceLocale(), "source", problems);
    LanguageColumn targets = LanguageColumn.of(header, settings.locale(), "target", problems);
    LocaleTag named = settings.locale();
    if (targets.column < 0 && (named == null || named.equals(settings.sourceLocale()))) {
      problems.add(
          Problems.HEADER,
          header,
          header.cell(target),
          "",
          named == null
              ? "nothing says which language it is in"
              : named + " is the language of the source",
          "name the target's, as in --glossary-locale vi");
    }
    int sensitive = Cells.find(header, "casesensitive");
    int note = Cells.find(header, "note", "notes", "description", "comment");
    List<LanguagePair> pairs = new ArrayList<>();
    for (CsvRow row : sheet.belowTheFirst()) {
      pairs.add(
          new LanguagePair(
              row,
              sources.of(row),
              row.cell(source),
              targets.of(row),
              row.cell(target),
              Cells.flag(sheet, row, sensitive, false, problems),
              note < 0 ? "" : row.cell(note)));
    }
    return Optional.of(
        LanguagePair.table(
            pairs,
            sources.column < 0 ? header.cell(source) : "",
            targets.column < 0 ? header.cell(target) : ""));
  }

  /** Where a row says its language, or what it is if no row does. */
  private record LanguageColumn(
      int column, String name, @Nullable LocaleTag fixed, Problems problems) {

    static LanguageColumn of(
        CsvRow header, @Nullable LocaleTag fixed, String side, Problems problems) {
      int column =
          Cells.find(
              header, side + "lang", side + "language", side + "languagecode", side + "locale");
      return new LanguageColumn(column, column < 0 ? "" : header.cell(column), fixed, problems);
    }

    @Nullable LocaleTag of(CsvRow row) {
      if (column < 0) {
        return fixed;
      }
      String cell = row.cell(column);
      Optional<LocaleTag> locale = LocaleNames.tag(cell);
      if (locale.isEmpty()) {
        problems.add(
            Problems.VALUE,
            row,
            name,
            cell,
            "\"" + cell + "\" is not a language tag",
            "write one such as en, vi or pt-BR");
      }
      return locale.orElse(null);
    }
  }
}
