package org.isogloss.glossary.normalize;

import java.util.Set;
import java.util.StringJoiner;

/** Names rows in messages. */
public final class RowNames {

  private RowNames() {}

  /** What follows {@code row} in a message: {@code " 2"}, or {@code "s 2, 3"}. */
  public static String of(Set<Integer> rows) {
    StringJoiner names = new StringJoiner(", ", rows.size() > 1 ? "s " : " ", "");
    rows.forEach(row -> names.add(Integer.toString(row)));
    return names.toString();
  }
}
