package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;

/** Gathers what is wrong with one file. */
final class Problems {

  /** A cell says something that is not known. */
  static final String VALUE = "glossary.value";

  /** A row's cells don't go together. */
  static final String ROW = "glossary.row";

  /** The header, or a column's name. */
  static final String HEADER = "glossary.header";

  /** The file as a whole. */
  static final String FILE = "glossary.file";

  /** Bytes that are no text. */
  static final String CHARSET = "glossary.charset";

  /** Text that is no CSV. */
  static final String CSV = "glossary.csv";

  private final String fileName;
  private final List<GlossaryProblem> all = new ArrayList<>();

  Problems(String fileName) {
    this.fileName = fileName;
  }

  /** Adds an error about a cell, or about the whole row if the column is empty. */
  void add(String rule, CsvRow row, String column, String value, String message, String fix) {
    all.add(
        new GlossaryProblem(
            Severity.ERROR, rule, fileName, row.row(), row.line(), column, value, message, fix));
  }

  /** All, in the order of the rows. */
  List<GlossaryProblem> all() {
    return all.stream().sorted(Comparator.comparingInt(GlossaryProblem::row)).toList();
  }

  /** The rows that something is wrong with. */
  Set<Integer> rows() {
    return all.stream().map(GlossaryProblem::row).collect(Collectors.toSet());
  }

  /** The end of reading: an error about the whole file. */
  static GlossaryException fatal(String rule, String fileName, String message, String fix) {
    return new GlossaryException(rule, fileName, message, fix);
  }

  /** The end of reading: an error about a place in the file. */
  static GlossaryException fatal(
      String rule, String fileName, int row, int line, String message, String fix) {
    return new GlossaryException(
        List.of(
            new GlossaryProblem(Severity.ERROR, rule, fileName, row, line, "", "", message, fix)));
  }
}
