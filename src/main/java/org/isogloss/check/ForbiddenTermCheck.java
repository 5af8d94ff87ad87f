package org.isogloss.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.TermMatch;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.isogloss.text.Unit;
import org.isogloss.text.Verbatim;

/** A term to avoid that still stands in the target: of a row that only flags, or left over. */
final class ForbiddenTermCheck implements Check {

  static final String RULE = "check.forbidden-term";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : unit.target()) {
      List<Span> verbatim = Verbatim.spansIn(segment.text());
      for (TermMatch match : avoided(segment, context)) {
        if (!Verbatim.touches(verbatim, match.span())) {
          findings.add(finding(unit, segment, match, context));
        }
      }
    }
    return findings;
  }

  private static List<TermMatch> avoided(Segment segment, CheckContext context) {
    return context
        .terminology()
        .find(segment.current(), context.target(), TermMatch.Kind.AVOIDED)
        .stream()
        .filter(match -> match.entry().action() != Action.DROP)
        .toList();
  }

  private static Finding finding(
      Unit unit, Segment segment, TermMatch match, CheckContext context) {
    LocaleTag locale = context.target();
    String advice =
        match
            .entry()
            .preferredIn(locale)
            .map(term -> "use " + Findings.quote(term))
            .orElse("choose another word");
    String message =
        String.format(
            Locale.ROOT,
            "The target says %s, which %s avoids; %s.",
            Findings.quote(match.span().of(segment.current())),
            context.place(match.entry().row()),
            advice);
    return Finding.about(unit.id(), RULE, Severity.WARNING, message, match.entry().row());
  }
}
