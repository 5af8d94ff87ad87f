package org.isogloss.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a confidence, a number from 0 to 1. */
final class ConfidenceConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is no confidence.
    }
    throw new TypeConversionException(
        "\"" + value + "\" is not a number from 0 to 1; write one such as 0.7");
  }
}
