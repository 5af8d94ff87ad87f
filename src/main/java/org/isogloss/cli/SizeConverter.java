package org.isogloss.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size such as {@code 500}, {@code 64KB} or {@code 32 MB} into bytes; 1 KB is 1,024. */
final class SizeConverter implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*([KMG]?)I?B?");

  @Override
  public Long convert(String value) {
    Matcher matcher = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new TypeConversionException("\"" + value + "\" is not a size; write one such as 32MB");
    }
    int power = "KMG".indexOf(matcher.group(2)) + 1;
    return Long.parseLong(matcher.group(1)) << (matcher.group(2).isEmpty() ? 0 : 10 * power);
  }
}
