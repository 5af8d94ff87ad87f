package org.isogloss.glossary;

import java.util.Locale;

/** What happens to a row's avoided terms. */
public enum Action {
  /** They are replaced by the preferred term. */
  FIX,
  /** They are reported, not replaced. */
  FLAG,
  /** The preferred term is never touched and never translated. */
  KEEP,
  /** A block that is just the avoided text is boilerplate: it is dropped from the clean content. */
  DROP;

  /** The name as a cell writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
