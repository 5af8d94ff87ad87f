package org.isogloss.job;

import java.nio.file.Path;
import java.util.List;
import org.isogloss.export.FormatOptions;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.read.ReadOptions;
import org.isogloss.text.LocaleTag;

/**
 * What a run is asked to do.
 *
 * @param sourceTexts the folder with a folder per locale
 * @param glossary the editor's spreadsheet
 * @param sheet how to read it
 * @param output the folder to replace
 * @param sourceLocale the locale documents are translated from
 * @param locales the locales to make bundles for, beside the source; empty for those that have a
 *     folder
 * @param reading charsets and size limit
 * @param abbreviations the team's own
 * @param formats what to write
 * @param dryRun whether to do everything but write
 */
public record JobSettings(
    Path sourceTexts,
    Path glossary,
    SheetSettings sheet,
    Path output,
    LocaleTag sourceLocale,
    List<LocaleTag> locales,
    ReadOptions reading,
    AbbreviationFiles abbreviations,
    FormatOptions formats,
    boolean dryRun) {

  /** Copies the list. */
  public JobSettings {
    locales = List.copyOf(locales);
  }
}
