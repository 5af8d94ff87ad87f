package org.isogloss.glossary.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.text.LocaleTag;

/**
 * Reads {@code glossary.csv}, or what another tool calls its glossary.
 *
 * <ol>
 *   <li>The file is decoded strictly: UTF-8, UTF-16, or the charset that was named.
 *   <li>What parts its cells (comma, semicolon or tab) is found from the first rows.
 *   <li>The first of the {@link SheetFormat}s that knows the table turns it into our columns. A
 *       column of the team's own is ignored, but one that almost has a known name is an error.
 *   <li>Every row that is not empty becomes an {@link Entry}, checked by itself.
 *   <li>All problems of the file are gathered before any is reported.
 * </ol>
 */
public final class GlossaryReader {

  private static final LocaleTag ENGLISH = LocaleTag.of("en");

  private GlossaryReader() {}

  /** Reads a glossary in UTF-8 whose source locale is English. */
  public static Glossary read(Path file) throws GlossaryException {
    return read(file, SheetSettings.of(ENGLISH));
  }

  /**
   * Reads a glossary.
   *
   * @throws GlossaryException with every problem of the file
   */
  public static Glossary read(Path file, SheetSettings settings) throws GlossaryException {
    return open(file, settings).sound();
  }

  /** Reads a glossary from its text; the source locale is English. */
  public static Glossary read(String fileName, String text) throws GlossaryException {
    return open(fileName, text, SheetSettings.of(ENGLISH)).sound();
  }

  /**
   * Reads a file as far as it can be read.
   *
   * @throws GlossaryException if there is nothing to go on with: no text, no CSV
   */
  public static ReadGlossary open(Path file, SheetSettings settings) throws GlossaryException {
    String text = GlossaryFile.read(file, settings.charset());
    return open(GlossaryFile.nameOf(file), text, settings);
  }

  /**
   * Reads a text as far as it can be read.
   *
   * @param fileName what to call it in messages
   * @throws GlossaryException if there is nothing to go on with
   */
  public static ReadGlossary open(String fileName, String text, SheetSettings settings)
      throws GlossaryException {
    Sheet sheet = new Sheet(fileName, CsvText.rows(fileName, text));
    if (sheet.rows().isEmpty()) {
      throw Problems.fatal(
          Problems.FILE,
          fileName,
          "the file is empty",
          "its first row must be " + Header.LOOKS_LIKE);
    }
    Problems problems = new Problems(fileName);
    Table table = tableOf(sheet, settings, problems);
    RowReader reader = new RowReader(table.header(), problems);
    List<Entry> entries = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      reader.read(row).ifPresent(entries::add);
    }
    Set<Integer> wrong = problems.rows();
    entries.removeIf(entry -> wrong.contains(entry.row()));
    return new ReadGlossary(
        new Glossary(fileName, table.header().locales(), entries),
        problems.all(),
        sheet,
        table.header().columns());
  }

  private static Table tableOf(Sheet sheet, SheetSettings settings, Problems problems) {
    for (SheetFormat format : SheetFormat.ALL) {
      Optional<Table> table = format.read(sheet, settings, problems);
      if (table.isPresent()) {
        return table.get();
      }
    }
    throw new IllegalStateException("the last format takes any sheet");
  }
}
