package org.isogloss.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.LocaleTag;

/**
 * A number written in digits.
 *
 * @param value what it says
 * @param written how it says it
 * @param afternoon whether it is an hour of the afternoon on a twelve-hour clock
 */
record Quantity(BigDecimal value, String written, boolean afternoon) {

  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(12);

  /** Digits in groups; what separates the groups decides what they mean. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,'’٫٬\\u00A0\\u202F\\u2009 ]\\p{Nd}+)*+[¼½¾⅓⅔⅛]?|[¼½¾⅓⅔⅛]");

  private static final Pattern FULL_HOUR =
      Pattern.compile("(?<=\\p{Nd}{1,2}(?::|[hH] ?))00(?!\\p{Nd})");
  private static final Pattern AFTERNOON =
      Pattern.compile("(?i)(?::\\p{Nd}{2})?[\\s\\u00A0\\u202F]*p\\.?[\\s\\u00A0]?m\\b");
  private static final Pattern CLOCK = Pattern.compile("[\\s\\u00A0\\u202F]?Uhr\\b");
  private static final Pattern IN_THOUSANDS =
      Pattern.compile("[1-9]\\d{0,2}(\\D)\\d{3}(?:\\1\\d{3})*+");

  /** A number whose thousands are set apart, with its fraction, or else what no space divides. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:[1-9]\\d{0,2}(?<mark>[ \\u00A0\\u202F\\u2009'’])\\d{3}(?:\\k<mark>\\d{3})*+"
              + "(?:[.,٫]\\d++)?+[¼½¾⅓⅔⅛]?+(?!\\d))|[^ \\u00A0\\u202F\\u2009'’]++");

  private static final Pattern CLOCK_PART = Pattern.compile("[^ \\u00A0\\u202F\\u2009'’.]++");
  private static final Pattern UNGROUPED_PART = Pattern.compile("[^ ]++");
  private static final Pattern SEPARATOR = Pattern.compile("\\D");

  /** The numbers of a text in order. */
  static List<Quantity> in(String text, LocaleTag locale) {
    String counted = FULL_HOUR.matcher(text).replaceAll("  ");
    List<Quantity> quantities = new ArrayList<>();
    Separators separators = Separators.of(locale);
    Matcher matcher = NUMBER.matcher(counted);
    while (matcher.find()) {
      boolean clock = follows(CLOCK, counted, matcher.end());
      boolean afternoon = follows(AFTERNOON, counted, matcher.end());
      for (String part : separators.split(digits(matcher.group()), clock)) {
        quantities.add(new Quantity(separators.value(part), part, afternoon));
      }
    }
    return quantities;
  }

  private static boolean follows(Pattern pattern, String text, int place) {
    return pattern.matcher(text).region(place, text.length()).lookingAt();
  }

  boolean isSameValue(Quantity other) {
    return value.compareTo(other.value) == 0;
  }

  /** Whether one is an hour of the afternoon and the other the same on a 24-hour clock. */
  boolean isSameHour(Quantity other) {
    return (afternoon && value.add(HALF_DAY).compareTo(other.value) == 0)
        || (other.afternoon && other.value.add(HALF_DAY).compareTo(value) == 0);
  }

  /** Every script's digits as 0 to 9. */
  private static String digits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    number
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                digits.append(digit);
              } else {
                digits.appendCodePoint(c);
              }
            });
    return digits.toString();
  }

  /**
   * A locale's decimal mark and whether its thousands may be set apart by a plain space, as the
   * standards of languages with a decimal comma have it.
   */
  private record Separators(char decimal, boolean spaced) {

    static Separators of(LocaleTag locale) {
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale.toULocale());
      char decimal = symbols.getDecimalSeparator();
      boolean spaced = decimal == ',' || Character.isSpaceChar(symbols.getGroupingSeparator());
      return new Separators(decimal, spaced);
    }

    /** Cuts a match where its parts are numbers of their own: {@code 6, 12}, {@code 20 30}. */
    List<String> split(String number, boolean clock) {
      List<String> parts = new ArrayList<>();
      if (clock) {
        add(CLOCK_PART, number, parts);
        parts.removeIf(part -> part.equals("00"));
      } else if (spaced) {
        add(PART, number, parts);
      } else {
        Matcher apart = UNGROUPED_PART.matcher(number);
        while (apart.find()) {
          add(PART, apart.group(), parts);
        }
      }
      return parts;
    }

    private static void add(Pattern part, String number, List<String> parts) {
      Matcher matcher = part.matcher(number);
      while (matcher.find()) {
        parts.add(matcher.group());
      }
    }

    BigDecimal value(String number) {
      int last = number.length() - 1;
      if (last >= 0 && !Character.isDigit(number.charAt(last))) {
        BigDecimal fraction =
            BigDecimal.valueOf(UCharacter.getUnicodeNumericValue(number.charAt(last)));
        return last == 0 ? fraction : value(number.substring(0, last)).add(fraction);
      }
      return new BigDecimal(inJavaStyle(number));
    }

    private String inJavaStyle(String number) {
      int mark = lastSeparator(number);
      if (mark < 0) {
        return number;
      }
      boolean repeated = number.indexOf(number.charAt(mark)) != mark;
      boolean grouped = IN_THOUSANDS.matcher(number).matches() && number.charAt(mark) != decimal;
      boolean thousands = grouped || repeated;
      String whole = SEPARATOR.matcher(number.substring(0, mark)).replaceAll("");
      return whole + (thousands ? "" : ".") + number.substring(mark + 1);
    }

    private static int lastSeparator(String number) {
      int i = number.length() - 1;
      while (i >= 0 && Character.isDigit(number.charAt(i))) {
        i--;
      }
      return i;
    }
  }
}
