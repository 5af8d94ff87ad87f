package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.text.LocaleTag;

/** Gathers what is found in one glossary. */
final class Remarks {

  private final String file;
  private final List<GlossaryProblem> problems = new ArrayList<>();

  Remarks(String file) {
    this.file = file;
  }

  /** A remark on one cell; the value is what of it is meant. */
  void add(
      Severity severity,
      String rule,
      int row,
      String column,
      String value,
      String message,
      String fix) {
    problems.add(
        new GlossaryProblem(severity, "glossary." + rule, file, row, column, value, message, fix));
  }

  /** By row, and within a row in the order in which they were found. */
  List<GlossaryProblem> inOrder() {
    return problems.stream().sorted(Comparator.comparingInt(GlossaryProblem::row)).toList();
  }

  /** The column of the terms to avoid in a locale. */
  static String avoid(LocaleTag locale) {
    return locale + ":avoid";
  }

  static String quoted(String term) {
    return "\"" + term + "\"";
  }

  /** {@code "milk duct" (row 2)}. */
  static String of(String term, Entry entry) {
    return quoted(term) + " (row " + entry.row() + ")";
  }
}
