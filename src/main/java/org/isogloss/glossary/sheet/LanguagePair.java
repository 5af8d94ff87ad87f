package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A term and its translation.
 *
 * @param row where they stand
 * @param source the source's locale; null if nobody knows, and an error was told
 * @param sourceTerm a term to use
 * @param target the target's locale; null if nobody knows, and an error was told
 * @param targetTerm a term to use
 * @param caseSensitive whether case matters
 * @param note for people
 */
record LanguagePair(
    CsvRow row,
    @Nullable LocaleTag source,
    String sourceTerm,
    @Nullable LocaleTag target,
    String targetTerm,
    boolean caseSensitive,
    String note) {

  /**
   * Pairs in our columns.
   *
   * @param sourceName what the file calls the column of all sources; empty if they are in several
   *     languages
   * @param targetName likewise
   */
  static Table table(List<LanguagePair> pairs, String sourceName, String targetName) {
    Cells cells = new Cells();
    for (LanguagePair pair : pairs) {
      addColumn(cells, pair.source, sourceName);
      addColumn(cells, pair.target, targetName);
    }
    cells.column(Kind.CASE, Optional.empty(), "case sensitive");
    cells.column(Kind.NOTE, Optional.empty(), "note");
    for (LanguagePair pair : pairs) {
      Cells.Row ours = cells.row(pair.row);
      if (pair.source != null) {
        ours.put(Kind.PREFERRED, pair.source, pair.sourceTerm);
      }
      if (pair.target != null && !pair.target.equals(pair.source)) {
        ours.put(Kind.PREFERRED, pair.target, pair.targetTerm);
      }
      ours.put(Kind.CASE, pair.caseSensitive ? "sensitive" : "").put(Kind.NOTE, pair.note).add();
    }
    return cells.table();
  }

  private static void addColumn(Cells cells, @Nullable LocaleTag locale, String name) {
    if (locale != null) {
      cells.column(Kind.PREFERRED, Optional.of(locale), name.isEmpty() ? locale.tag() : name);
    }
  }
}
