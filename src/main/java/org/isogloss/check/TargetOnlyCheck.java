package org.isogloss.check;

import java.util.List;
import java.util.Locale;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** A target sentence that the source does not have. */
final class TargetOnlyCheck implements Check {

  static final String RULE = "check.target-only";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.source().isEmpty()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "Nothing in the source corresponds to %s; keep it if it was added on purpose, else remove it.",
            Findings.quote(unit.targetText()));
    return Findings.one(unit, RULE, Severity.INFO, message);
  }
}
