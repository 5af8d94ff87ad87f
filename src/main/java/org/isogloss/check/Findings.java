package org.isogloss.check;

import java.util.List;
import org.isogloss.text.Cause;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** Short ways to say what a check found. */
final class Findings {

  private static final int QUOTED = 60;

  private Findings() {}

  static List<Finding> one(Unit unit, String rule, Severity severity, String message) {
    return List.of(Finding.about(unit.id(), rule, severity, message, Cause.NO_ROW));
  }

  /** A text in quotes, cut where it is long, never inside a character. */
  static String quote(String text) {
    if (text.length() <= QUOTED) {
      return "“" + text + "”";
    }
    int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return "“" + text.substring(0, end) + "…”";
  }
}
