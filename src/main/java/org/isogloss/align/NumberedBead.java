package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bead as a person may have made it: its sentences need not be neighbours.
 *
 * @param source numbers of source sentences, as they are written
 * @param target numbers of target sentences, as they are written
 */
public record NumberedBead(List<Integer> source, List<Integer> target) {

  private static final Pattern LINE =
      Pattern.compile("\\s*\\[([\\d,\\s]*)]\\s*:\\s*\\[([\\d,\\s]*)]\\s*(?::.*)?");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Copies the lists. */
  public NumberedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * A line such as {@code [1, 2]:[3]:0.97}. What follows the second colon is not looked at: some
   * tools write a cost there.
   *
   * @throws IllegalArgumentException if the line is no bead; the message says why
   */
  public static NumberedBead parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + line + "\" is no bead; write sentence numbers such as [0]:[0, 1]");
    }
    return new NumberedBead(numbers(matcher.group(1), line), numbers(matcher.group(2), line));
  }

  private static List<Integer> numbers(String list, String line) {
    List<Integer> numbers = new ArrayList<>();
    if (list.isBlank()) {
      return numbers;
    }
    for (String part : COMMA.split(list.strip(), -1)) {
      String digits = part.strip();
      boolean last = digits.isEmpty() && !numbers.isEmpty() && list.strip().endsWith(",");
      if (last) {
        continue;
      }
      if (!NUMBER.matcher(digits).matches()) {
        throw new IllegalArgumentException(
            "\"" + line + "\": \"" + digits + "\" is no sentence number");
      }
      numbers.add(Integer.parseInt(digits));
    }
    return numbers;
  }
}
