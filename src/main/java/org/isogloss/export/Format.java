package org.isogloss.export;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a bundle can be written as. The constants' order is the order in which files are made. */
public enum Format {
  /** {@code bundle.json}. */
  JSON("json", true, For.EVERY_LOCALE, JsonBundleWriter::new),
  /** {@code content/*.md}. */
  MARKDOWN("markdown", true, For.EVERY_LOCALE, ContentWriter::new),
  /** {@code xliff/*.xlf}. */
  XLIFF("xliff", true, For.TARGETS, XliffWriter::new),
  /** {@code xliff-1.2/*.xlf}. */
  XLIFF_1_2("xliff12", true, For.TARGETS, (folder, settings) -> new Xliff12Writer(folder)),
  /** {@code memory.tmx}. */
  TMX("tmx", true, For.TARGETS, TmxWriter::new),
  /** {@code glossary.tbx}, beside the locales' folders. */
  TBX("tbx", true, For.NO_LOCALE, (folder, settings) -> BundleWriter.NOTHING),
  /** {@code pairs.tsv}. */
  TSV("tsv", true, For.TARGETS, TsvPairsWriter::new),
  /** {@code pairs.jsonl}. */
  JSONL("jsonl", true, For.TARGETS, JsonlPairsWriter::new),
  /** {@code po/*.po}. */
  PO("po", false, For.TARGETS, PoWriter::new),
  /** {@code messages_<locale>.properties}. */
  PROPERTIES("properties", false, For.EVERY_LOCALE, PropertiesWriter::new),
  /** {@code i18next.json}. */
  I18NEXT("i18next", false, For.EVERY_LOCALE, JsonCatalogWriter::i18next),
  /** {@code formatjs.json}. */
  FORMATJS("formatjs", false, For.EVERY_LOCALE, JsonCatalogWriter::formatjs),
  /** {@code android/values-<locale>/strings.xml}. */
  ANDROID("android", false, For.EVERY_LOCALE, AndroidWriter::new),
  /** {@code html/*.html}. */
  HTML("html", false, For.EVERY_LOCALE, HtmlWriter::new),
  /** {@code units.csv} and {@code findings.csv}. */
  CSV("csv", false, For.EVERY_LOCALE, CsvWriter::new);

  /** Which locales have a format. */
  enum For {
    EVERY_LOCALE,
    TARGETS,
    NO_LOCALE
  }

  /** Opens a locale's files. */
  interface Opener {
    BundleWriter open(BundleFolder folder, ExportSettings settings) throws IOException;
  }

  private final String label;
  private final boolean isDefault;
  private final For locales;

  @SuppressWarnings("ImmutableEnumChecker") // a constructor's reference holds nothing
  private final Opener opener;

  Format(String label, boolean isDefault, For locales, Opener opener) {
    this.label = label;
    this.isDefault = isDefault;
    this.locales = locales;
    this.opener = opener;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** What a run writes unless something else is asked for. */
  public static Set<Format> defaults() {
    EnumSet<Format> defaults = EnumSet.noneOf(Format.class);
    for (Format format : values()) {
      if (format.isDefault) {
        defaults.add(format);
      }
    }
    return Collections.unmodifiableSet(defaults);
  }

  /** Whether a locale has files of this format. */
  boolean isFor(boolean sourceLocale) {
    return locales == For.EVERY_LOCALE || (locales == For.TARGETS && !sourceLocale);
  }

  BundleWriter open(BundleFolder folder, ExportSettings settings) throws IOException {
    return opener.open(folder, settings);
  }
}
