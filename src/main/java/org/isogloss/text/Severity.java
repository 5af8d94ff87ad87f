package org.isogloss.text;

/** How much a finding matters. In ascending order. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Probably wrong; a person should look. */
  WARNING,
  /** Wrong; the unit should not be published so. */
  ERROR
}
