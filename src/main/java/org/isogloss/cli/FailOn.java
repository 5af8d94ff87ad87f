package org.isogloss.cli;

import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;

/** From which severity on findings make a run exit with 1. */
enum FailOn {
  NONE,
  INFO,
  WARNING,
  ERROR;

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
