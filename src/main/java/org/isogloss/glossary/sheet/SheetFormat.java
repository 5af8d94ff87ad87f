package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One of the shapes a team's or another tool's glossary comes in. A format only turns its table
 * into our columns, rows keeping their numbers; what a row may say is decided once, in {@link
 * RowReader} and {@link RowRules}.
 */
interface SheetFormat {

  /**
   * All formats, the most telling header first; the last takes anything.
   *
   * <p>A file with a column such as {@code en:avoid} is our own, whatever else it has.
   */
  List<SheetFormat> ALL =
      List.of(
          new OwnColumns(true),
          new CrowdinTerms(),
          new TermBase(),
          new LanguagePairs(),
          new WrongRight(),
          new EquivalentTerms(),
          new PairsWithoutHeader(),
          new TwoColumns(),
          new OwnColumns(false));

  /**
   * The table in our columns; nothing if the sheet is of another format.
   *
   * @param sheet with at least one row
   * @param problems what is wrong with the table is added here, if it is of this format
   */
  Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems);
}
