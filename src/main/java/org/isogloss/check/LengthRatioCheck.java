package org.isogloss.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/**
 * A target far longer or shorter than its source: a sign of a sentence left out or of a wrong
 * alignment. Lengths are code points, weighed by how densely the language writes, so that a Chinese
 * sentence is expected to be a third as long as its English source.
 */
final class LengthRatioCheck implements Check {

  static final String RULE = "check.length-ratio";

  private static final double UNLIKELY = 2.5;

  /** Short texts vary too much to say anything. */
  private static final double LEAST_LENGTH = 50;

  /** Code points for what takes an English text one hundred. */
  private static final Map<String, Integer> DENSITY = Map.of("zh", 35, "ja", 50, "ko", 55);

  private static final int USUAL_DENSITY = 100;

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.isAligned() || unit.targetText().isBlank()) {
      return List.of();
    }
    double source = weigh(unit.sourceText(), context.source());
    double target = weigh(unit.targetText(), context.target());
    boolean longer = target > source;
    double most = Math.max(source, target);
    if (most < LEAST_LENGTH || most < UNLIKELY * Math.min(source, target)) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "The target is much %s than its source (%d characters for %d); see whether something was %s.",
            longer ? "longer" : "shorter",
            length(unit.targetText()),
            length(unit.sourceText()),
            longer ? "added or misaligned" : "left out or misaligned");
    return Findings.one(unit, RULE, Severity.WARNING, message);
  }

  private static double weigh(String text, LocaleTag locale) {
    int density = DENSITY.getOrDefault(locale.language(), USUAL_DENSITY);
    return (double) length(text) * USUAL_DENSITY / density;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
