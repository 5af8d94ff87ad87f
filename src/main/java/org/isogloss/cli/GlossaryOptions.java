package org.isogloss.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** What a glossary's file may leave unsaid, for every command that reads one. */
final class GlossaryOptions {

  @Option(
      names = "--glossary-locale",
      paramLabel = "TAG",
      converter = LocaleConverter.class,
      showDefaultValue = Visibility.NEVER,
      description =
          "For a glossary of two columns: the language of wrong,right, or of the target in"
              + " source,target.")
  private @Nullable LocaleTag locale;

  @Option(
      names = "--glossary-charset",
      paramLabel = "CHARSET",
      converter = CharsetConverter.class,
      description = "How the glossary is encoded if it has no byte order mark.")
  private Charset charset = StandardCharsets.UTF_8;

  /**
   * How to read a glossary.
   *
   * @param otherwise the locale of a file of two columns if the option is absent
   */
  SheetSettings settings(LocaleTag sourceLocale, @Nullable LocaleTag otherwise) {
    return new SheetSettings(sourceLocale, locale == null ? otherwise : locale, charset);
  }
}
