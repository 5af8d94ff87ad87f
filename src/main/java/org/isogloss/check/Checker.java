package org.isogloss.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bitext;
import org.isogloss.text.Cause;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** Holds a document's units against every rule. Shared by threads. */
public final class Checker {

  private final Terminology terminology;
  private final List<Check> checks;

  /** A checker that knows the glossary's terms. */
  public Checker(Terminology terminology) {
    this.terminology = terminology;
    List<Check> all =
        new ArrayList<>(
            List.of(
                new EmptyTargetCheck(),
                new EndPunctuationCheck(),
                new ForbiddenTermCheck(),
                new LengthRatioCheck(),
                new NumbersCheck(),
                new TargetOnlyCheck(),
                new TermMissingCheck(terminology.glossary()),
                new UntranslatedCopyCheck()));
    all.sort(Comparator.comparing(Check::rule));
    this.checks = List.copyOf(all);
  }

  /**
   * What a person should look at, in the order of the units, then of the rules. A document that has
   * no version in the locale gives one finding, not one for each of its sentences.
   */
  public List<Finding> check(Bitext bitext) {
    if (bitext.target() == null) {
      return List.of(noVersion(bitext));
    }
    CheckContext context =
        new CheckContext(bitext.source().locale(), bitext.targetLocale(), terminology);
    List<Finding> findings = new ArrayList<>();
    for (Unit unit : bitext.units()) {
      for (Check check : checks) {
        findings.addAll(check.check(unit, context));
      }
    }
    return List.copyOf(findings);
  }

  private static Finding noVersion(Bitext bitext) {
    String message =
        String.format(
            Locale.ROOT,
            "There is no %s version of this document; add %s/%s to the source texts or have its %d sentences translated.",
            bitext.targetLocale().englishName(),
            bitext.targetLocale(),
            bitext.source().id(),
            bitext.units().size());
    return new Finding(
        EmptyTargetCheck.RULE, Severity.INFO, message, Finding.NO_BLOCK, null, null, Cause.NO_ROW);
  }
}
