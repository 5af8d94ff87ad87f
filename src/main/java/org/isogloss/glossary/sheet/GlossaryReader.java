package org.isogloss.glossary.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.text.LocaleTag;

/**
 * Reads {@code glossary.csv}.
 *
 * <ol>
 *   <li>The file is decoded strictly: UTF-8, or UTF-16 with a byte order mark.
 *   <li>The delimiter (comma, semicolon or tab) is the one the first row uses most.
 *   <li>The first row that is not empty is the header; it says what each column means. A column of
 *       the team's own is ignored, but one that almost has a known name is an error.
 *   <li>Every other row that is not empty becomes an {@link Entry}, checked by itself.
 *   <li>All problems of the file are gathered before any is reported.
 * </ol>
 */
public final class GlossaryReader {

  private static final LocaleTag ENGLISH = LocaleTag.of("en");

  private GlossaryReader() {}

  /** Reads a glossary whose source locale is English. */
  public static Glossary read(Path file) throws GlossaryException {
    return read(file, ENGLISH);
  }

  /**
   * Reads a glossary.
   *
   * @param sourceLocale the locale that plain {@code when} and {@code unless} columns speak of
   * @throws GlossaryException with every problem of the file
   */
  public static Glossary read(Path file, LocaleTag sourceLocale) throws GlossaryException {
    return read(file, sourceLocale, StandardCharsets.UTF_8);
  }

  /**
   * Reads a glossary in a charset of the caller's; a byte order mark overrules it.
   *
   * @param sourceLocale the locale that plain {@code when} and {@code unless} columns speak of
   * @throws GlossaryException with every problem of the file
   */
  public static Glossary read(Path file, LocaleTag sourceLocale, Charset charset)
      throws GlossaryException {
    return read(GlossaryFile.nameOf(file), GlossaryFile.read(file, charset), sourceLocale);
  }

  /** Reads a glossary from its text; the source locale is English. */
  public static Glossary read(String fileName, String text) throws GlossaryException {
    return read(fileName, text, ENGLISH);
  }

  /**
   * Reads a glossary from its text.
   *
   * @param fileName what to call it in messages
   * @param sourceLocale the locale that plain {@code when} and {@code unless} columns speak of
   * @throws GlossaryException with every problem of the text
   */
  public static Glossary read(String fileName, String text, LocaleTag sourceLocale)
      throws GlossaryException {
    return open(fileName, text, sourceLocale).sound();
  }

  /**
   * Reads a file as far as it can be read.
   *
   * @param sourceLocale the locale that plain {@code when} and {@code unless} columns speak of
   * @throws GlossaryException if there is nothing to go on with: no text, no CSV
   */
  public static ReadGlossary open(Path file, LocaleTag sourceLocale, Charset charset)
      throws GlossaryException {
    return open(GlossaryFile.nameOf(file), GlossaryFile.read(file, charset), sourceLocale);
  }

  /** Reads a text as far as it can be read. */
  static ReadGlossary open(String fileName, String text, LocaleTag sourceLocale)
      throws GlossaryException {
    List<CsvRow> rows = CsvText.rows(fileName, text);
    if (rows.isEmpty()) {
      throw Problems.fatal(
          Problems.FILE,
          fileName,
          "the file is empty",
          "its first row must be " + Header.LOOKS_LIKE);
    }
    Problems problems = new Problems(fileName);
    Header header = Header.of(rows, sourceLocale, problems);
    RowReader reader = new RowReader(header, problems);
    List<Entry> entries = new ArrayList<>();
    for (CsvRow row : rows.subList(1, rows.size())) {
      int before = problems.count();
      Optional<Entry> entry = reader.read(row);
      if (entry.isPresent() && problems.count() == before) {
        entries.add(entry.get());
      }
    }
    return new ReadGlossary(
        new Glossary(fileName, header.locales(), entries),
        problems.all(),
        new Sheet(fileName, rows));
  }
}
