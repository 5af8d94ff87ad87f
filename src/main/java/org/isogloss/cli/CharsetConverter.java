package org.isogloss.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a charset. */
final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String value) {
    try {
      Charset charset = Charset.forName(value);
      if (!charset.canEncode()) {
        throw new TypeConversionException(
            "\""
                + value
                + "\" can only be read, so the files could not be given back; convert them");
      }
      return charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "\"" + value + "\" is not a charset; write one such as windows-1258");
    }
  }
}
