package org.isogloss.export.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads units from the formats of lines: {@code pairs.tsv}, gettext PO, and the marks of HTML. */
final class LineUnits {

  private static final String HEADER = "id\tdoc\tsource\ttarget\torigin\tconfidence";
  private static final int COLUMNS = 6;
  private static final Pattern PO_LINE =
      Pattern.compile("(msgctxt|msgid|msgstr) \"(.*)\"|\"(.*)\"");
  private static final Pattern MARK = Pattern.compile("<span id=\"([^\"]*+)\"></span>");

  private LineUnits() {}

  /** {@code pairs.tsv}. */
  static void tsv(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 1;
      if (!HEADER.equals(lines.readLine())) {
        throw new DamagedFileException(
            ":1", "must be the columns' names: " + HEADER.replace('\t', ' '));
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String place = ":" + ++number;
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
          throw new DamagedFileException(
              place, "must have " + COLUMNS + " columns, not " + fields.length);
        }
        units.accept(
            new ReadUnit(
                place, fields[0], unescaped(fields[2], place), unescaped(fields[3], place)));
      }
    }
  }

  /** A PO file. */
  static void po(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      String context = null;
      String source = "";
      String place = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        Matcher matcher = PO_LINE.matcher(line);
        if (!matcher.matches()) {
          throw new DamagedFileException(":" + number, "is no line of a PO file");
        }
        String keyword = matcher.group(1);
        String text = unescaped(orEmpty(matcher.group(2)), ":" + number);
        if ("msgctxt".equals(keyword)) {
          context = text;
          place = ":" + number;
        } else if ("msgid".equals(keyword)) {
          source = text;
        } else if ("msgstr".equals(keyword) && context != null) {
          units.accept(new ReadUnit(place, context, source, text));
          context = null;
        } else if ("msgstr".equals(keyword) && !source.isEmpty()) {
          throw new DamagedFileException(":" + number, "the message has no context");
        }
      }
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A page of HTML: which units it marks, in order. */
  static void html(Path file, Consumer<ReadUnit> units) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
          units.accept(new ReadUnit(":" + number, mark.group(1), null, null));
        }
      }
    }
  }

  private static String unescaped(String field, String place) throws DamagedFileException {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else {
        char escaped = i + 1 < field.length() ? field.charAt(i + 1) : ' ';
        int octal = octal(field, i + 1);
        switch (escaped) {
          case 't' -> text.append('\t');
          case 'n' -> text.append('\n');
          case 'r' -> text.append('\r');
          case '\\', '"' -> text.append(escaped);
          default -> {
            if (octal < 0) {
              throw new DamagedFileException(place, "a backslash escapes nothing");
            }
            text.append((char) octal);
            i += 2;
          }
        }
        i++;
      }
    }
    return text.toString();
  }

  /** The number of three octal digits, or -1. */
  private static int octal(String text, int start) {
    if (start + 3 > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < start + 3; i++) {
      int digit = Character.digit(text.charAt(i), 8);
      if (digit < 0) {
        return -1;
      }
      number = number * 8 + digit;
    }
    return number;
  }
}
