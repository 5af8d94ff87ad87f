package org.isogloss.export;

/** Which version a file of XLIFF 2 says it has; what is written is the same and valid in both. */
public enum XliffVersion {
  /** For Poedit, which refuses 2.1. */
  V2_0("2.0"),
  /** The current one. */
  V2_1("2.1");

  private final String number;

  XliffVersion(String number) {
    this.number = number;
  }

  /** The number as files have it. */
  public String number() {
    return number;
  }
}
