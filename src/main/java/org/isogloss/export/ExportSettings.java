package org.isogloss.export;

import java.util.List;
import org.isogloss.text.LocaleTag;

/**
 * What a bundle says about the run it comes from.
 *
 * @param version the version of Isogloss
 * @param sourceLocale the locale documents are translated from
 * @param locales every locale that has a bundle, the source among them
 * @param options the formats to write
 */
public record ExportSettings(
    String version, LocaleTag sourceLocale, List<LocaleTag> locales, FormatOptions options) {

  /** Sorts the locales. */
  public ExportSettings {
    locales = locales.stream().sorted().distinct().toList();
  }

  /** Settings for the default formats. */
  public ExportSettings(String version, LocaleTag sourceLocale, List<LocaleTag> locales) {
    this(version, sourceLocale, locales, FormatOptions.DEFAULT);
  }
}
