package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.text.LocaleTag;

/**
 * DeepL's export, which has no header: {@code Haus,house,DE,EN}, in its glossary generator's with a
 * fifth column that says how relevant the pair is. Every row must name its two languages.
 */
final class PairsWithoutHeader implements SheetFormat {

  private static final int SOURCE_LOCALE = 2;
  private static final int TARGET_LOCALE = 3;
  private static final int MOST_CELLS = 5;

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    List<LanguagePair> pairs = new ArrayList<>();
    for (CsvRow row : sheet.rows()) {
      Optional<LocaleTag> source = LocaleNames.tag(row.cell(SOURCE_LOCALE));
      Optional<LocaleTag> target = LocaleNames.tag(row.cell(TARGET_LOCALE));
      boolean tooLong = row.cells().stream().skip(MOST_CELLS).anyMatch(cell -> !cell.isEmpty());
      if (source.isEmpty() || target.isEmpty() || tooLong) {
        return Optional.empty();
      }
      pairs.add(
          new LanguagePair(row, source.get(), row.cell(0), target.get(), row.cell(1), false, ""));
    }
    boolean isHeader = LocaleNames.tag(sheet.first().cell(0)).isPresent();
    return isHeader ? Optional.empty() : Optional.of(LanguagePair.table(pairs, "", ""));
  }
}
