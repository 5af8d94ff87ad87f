package org.isogloss.text;

import java.util.Locale;

/** How far a unit's target has come, by XLIFF 2's names. In ascending order. */
public enum State {
  /** No target yet. */
  INITIAL,
  /** There is a target nobody has reviewed. */
  TRANSLATED,
  /** A person has reviewed it. */
  REVIEWED,
  /** It may be published. */
  FINAL;

  /** The name as XLIFF 2 writes it. */
  public String xliffName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
