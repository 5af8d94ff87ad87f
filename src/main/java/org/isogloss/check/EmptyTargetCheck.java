package org.isogloss.check;

import java.util.List;
import java.util.Locale;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** A source sentence without a translation, in a document that is translated. */
final class EmptyTargetCheck implements Check {

  static final String RULE = "check.empty-target";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (unit.source().isEmpty() || !unit.targetText().isBlank()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "The %s version has no translation of %s; translate it.",
            context.target().englishName(),
            Findings.quote(unit.sourceText()));
    return Findings.one(unit, RULE, Severity.WARNING, message);
  }
}
