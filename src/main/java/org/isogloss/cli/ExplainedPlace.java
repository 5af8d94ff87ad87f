package org.isogloss.cli;

import org.isogloss.segment.Verdict;

/** A place where a sentence may end, as {@code segment --explain} shows it. */
final class ExplainedPlace {

  /** As many characters of the text are shown on each side. */
  private static final int CONTEXT = 24;

  private ExplainedPlace() {}

  /** {@code line TAB offset TAB break TAB rule TAB before | after}, without tabs in the text. */
  static String row(String line, long number, Verdict verdict) {
    return String.join(
        "\t",
        Long.toString(number),
        Integer.toString(verdict.end()),
        decision(verdict),
        verdict.rule(),
        oneLine(before(line, verdict) + "|" + after(line, verdict)));
  }

  /** {@code break} or {@code join}. */
  static String decision(Verdict verdict) {
    return verdict.breaks() ? "break" : "join";
  }

  /** The text before the place. */
  static String before(String line, Verdict verdict) {
    int from = Math.max(0, verdict.end() - CONTEXT);
    if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
      from++;
    }
    return line.substring(from, verdict.end());
  }

  /** The text after it, with the white space between. */
  static String after(String line, Verdict verdict) {
    int to = Math.min(line.length(), verdict.next() + CONTEXT);
    if (to < line.length() && Character.isLowSurrogate(line.charAt(to))) {
      to--;
    }
    return line.substring(verdict.end(), to);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
