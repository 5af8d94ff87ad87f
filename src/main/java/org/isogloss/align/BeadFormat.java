package org.isogloss.align;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.text.Bead;
import org.isogloss.text.Span;

/**
 * Beads as alignment research writes them: {@code [0]:[0, 1]:0.97}, sentence numbers from 0, {@code
 * []} for nothing, the confidence with two decimals.
 */
public final class BeadFormat {

  private static final Pattern LINE =
      Pattern.compile("\\[([\\d, ]*)\\]:\\[([\\d, ]*)\\](?::(\\d+(?:\\.\\d+)?))?");

  private BeadFormat() {}

  /** A bead as a line, without line end. */
  public static String format(Bead bead) {
    return String.format(
        Locale.ROOT,
        "%s:%s:%.2f",
        numbers(bead.source()),
        numbers(bead.target()),
        bead.confidence());
  }

  private static String numbers(Span span) {
    return IntStream.range(span.start(), span.end())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * A line as a bead. An empty side becomes the empty span at 0; a missing confidence 1.
   *
   * @throws IllegalArgumentException if the line is no bead; the message says why
   */
  public static Bead parse(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + line + "\" is no bead; write sentence numbers such as [0]:[0, 1]:0.97");
    }
    String confidence = matcher.group(3);
    double sure = confidence == null ? 1 : Double.parseDouble(confidence);
    if (sure > 1) {
      throw new IllegalArgumentException(
          "\"" + line + "\": the confidence is " + confidence + "; it goes from 0 to 1");
    }
    return new Bead(span(matcher.group(1), line), span(matcher.group(2), line), sure);
  }

  private static Span span(String numbers, String line) {
    if (numbers.isBlank()) {
      return new Span(0, 0);
    }
    int start = -1;
    int end = -1;
    for (String part : numbers.split(",", -1)) {
      int number = number(part.strip(), line);
      if (start < 0) {
        start = number;
      } else if (number != end) {
        throw new IllegalArgumentException(
            "\"" + line + "\": a bead's sentences are neighbours; " + number + " is out of order");
      }
      end = number + 1;
    }
    return new Span(start, end);
  }

  private static int number(String digits, String line) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"" + line + "\": \"" + digits + "\" is no sentence number", e);
    }
  }
}
