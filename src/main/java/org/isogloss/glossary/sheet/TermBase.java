package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Phrase's {@code term,case sensitive,translatable,description,de-DE,…} and Lokalise's {@code
 * term;description;casesensitive;translatable;forbidden;tags;en;en_description;de_DE;…}.
 *
 * <ul>
 *   <li>{@code term} is the source locale's, unless that has a column of its own and the row fills
 *       it.
 *   <li>A term that is not translatable is kept.
 *   <li>A forbidden term is reported in every locale; what stands in its locales' columns is left
 *       out, since nothing says whether it is forbidden too or to be used instead.
 *   <li>Tags and the locales' own descriptions are left out.
 * </ul>
 */
final class TermBase implements SheetFormat {

  /** A locale's column. */
  private record Translation(LocaleTag locale, int column) {}

  /** Where what stands; -1 for a column that is not there. */
  private record Places(int term, int sensitive, int translatable, int forbidden, int note) {

    static Places in(CsvRow header) {
      return new Places(
          Cells.find(header, "term"),
          Cells.find(header, "casesensitive"),
          Cells.find(header, "translatable"),
          Cells.find(header, "forbidden"),
          Cells.find(header, "description"));
    }

    boolean areOfATermBase() {
      return term >= 0
          && Math.max(Math.max(sensitive, translatable), Math.max(forbidden, note)) >= 0;
    }
  }

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    Places places = Places.in(sheet.first());
    if (!places.areOfATermBase()) {
      return Optional.empty();
    }
    sheet.checkWidth(problems);
    List<Translation> translations = translations(sheet, settings, problems);
    Cells cells = cells(sheet.first(), translations, places, settings.sourceLocale());
    for (CsvRow row : sheet.belowTheFirst()) {
      boolean forbidden = Cells.flag(sheet, row, places.forbidden, false, problems);
      boolean keeps = !Cells.flag(sheet, row, places.translatable, true, problems);
      boolean sensitive = Cells.flag(sheet, row, places.sensitive, false, problems);
      if (forbidden && keeps) {
        problems.add(
            Problems.ROW,
            row,
            sheet.first().cell(places.forbidden),
            row.cell(places.forbidden),
            "a term that must not be used cannot also be one that is kept",
            "clear \"" + sheet.first().cell(places.translatable) + "\" or this");
      }
      Cells.Row ours = cells.row(row);
      if (forbidden) {
        ours.put(Kind.AVOID, settings.sourceLocale(), row.cell(places.term));
        for (Translation translation : translations) {
          ours.put(Kind.AVOID, translation.locale, row.cell(places.term));
        }
      } else {
        ours.put(Kind.PREFERRED, settings.sourceLocale(), row.cell(places.term));
        for (Translation translation : translations) {
          String term = row.cell(translation.column);
          if (!term.isEmpty()) {
            ours.put(Kind.PREFERRED, translation.locale, term);
          }
        }
      }
      ours.put(Kind.ACTION, forbidden ? "flag" : keeps ? "keep" : "")
          .put(Kind.CASE, sensitive ? "sensitive" : "")
          .put(Kind.NOTE, places.note < 0 ? "" : row.cell(places.note))
          .add();
    }
    return Optional.of(cells.table());
  }

  private static List<Translation> translations(
      Sheet sheet, SheetSettings settings, Problems problems) {
    List<Column> columns = new ArrayList<>();
    for (String cell : sheet.first().cells()) {
      columns.add(
          LocaleNames.tag(cell)
              .map(locale -> new Column(Kind.PREFERRED, locale, cell))
              .orElseGet(() -> new Column(Kind.OTHER, null, cell)));
    }
    Header.checkTwins(sheet.first(), columns, problems);
    CodeColumns codes = new CodeColumns(sheet.belowTheFirst(), settings.sourceLocale());
    List<Translation> translations = new ArrayList<>();
    List<Column> meant = codes.asTheTeamsOwn(columns);
    for (int i = 0; i < meant.size(); i++) {
      LocaleTag locale = meant.get(i).locale();
      if (locale != null) {
        translations.add(new Translation(locale, i));
      }
    }
    return translations;
  }

  private static Cells cells(
      CsvRow header, List<Translation> translations, Places places, LocaleTag source) {
    Cells cells = new Cells();
    String term = header.cell(places.term);
    cells.column(Kind.PREFERRED, Optional.of(source), term);
    cells.column(Kind.AVOID, Optional.of(source), term);
    for (Translation translation : translations) {
      Optional<LocaleTag> locale = Optional.of(translation.locale);
      cells.column(Kind.PREFERRED, locale, header.cell(translation.column));
      cells.column(Kind.AVOID, locale, term);
    }
    boolean forbids = places.forbidden >= 0;
    int action = forbids ? places.forbidden : places.translatable;
    cells.column(Kind.ACTION, Optional.empty(), action < 0 ? "forbidden" : header.cell(action));
    cells.column(
        Kind.CASE,
        Optional.empty(),
        places.sensitive < 0 ? "case sensitive" : header.cell(places.sensitive));
    cells.column(Kind.NOTE, Optional.empty(), "description");
    return cells;
  }
}
