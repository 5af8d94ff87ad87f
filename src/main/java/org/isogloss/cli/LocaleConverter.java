package org.isogloss.cli;

import org.isogloss.text.LocaleTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag on the command line. */
final class LocaleConverter implements ITypeConverter<LocaleTag> {

  @Override
  public LocaleTag convert(String value) {
    try {
      return LocaleTag.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
