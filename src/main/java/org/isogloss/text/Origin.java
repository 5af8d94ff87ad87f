package org.isogloss.text;

import java.util.Locale;

/** Where a unit's target comes from. */
public enum Origin {
  /** There is no target. */
  NONE,
  /** The locale's own version of the document, aligned with the source. */
  EXISTING_TRANSLATION,
  /** Made of the source for a pseudo-locale. */
  PSEUDO;

  /** The name that bundles use: {@code existing-translation}. */
  public String bundleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
