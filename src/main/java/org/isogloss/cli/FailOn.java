package org.isogloss.cli;

import java.util.List;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;

/** From which severity on findings make a run exit with 1. */
enum FailOn {
  NONE,
  INFO,
  WARNING,
  ERROR;

  /** Whether a glossary has a problem of this severity or a worse one. */
  boolean isReachedBy(List<GlossaryProblem> problems) {
    return this != NONE
        && problems.stream()
            .anyMatch(
                p ->
                    Severity.valueOf(p.severity().name()).compareTo(Severity.valueOf(name())) >= 0);
  }

  /** Whether a run has a finding at or over this severity. */
  boolean isReachedBy(RunSummary summary) {
    if (this == NONE) {
      return false;
    }
    Severity least = Severity.valueOf(name());
    return summary.documents().stream()
        .flatMap(document -> document.locales().values().stream())
        .anyMatch(
            counts -> counts.findings().keySet().stream().anyMatch(s -> s.compareTo(least) >= 0));
  }
}
