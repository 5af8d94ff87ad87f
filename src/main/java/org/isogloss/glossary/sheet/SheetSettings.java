package org.isogloss.glossary.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What a file may leave unsaid.
 *
 * @param sourceLocale the locale texts are translated from: plain {@code when} and {@code unless}
 *     columns, another tool's {@code term} and {@code source} are about it
 * @param locale for a file of two columns: the locale of {@code wrong,right}, or of the target in
 *     {@code source,target}; null if nobody named it
 * @param charset how the file is encoded if it has no byte order mark
 */
public record SheetSettings(LocaleTag sourceLocale, @Nullable LocaleTag locale, Charset charset) {

  /** UTF-8, and no locale named. */
  public static SheetSettings of(LocaleTag sourceLocale) {
    return new SheetSettings(sourceLocale, null, StandardCharsets.UTF_8);
  }

  /** The same with the locale of a file of two columns. */
  public SheetSettings withLocale(@Nullable LocaleTag named) {
    return new SheetSettings(sourceLocale, named, charset);
  }

  /** The same in another charset. */
  public SheetSettings withCharset(Charset named) {
    return new SheetSettings(sourceLocale, locale, named);
  }
}
