package org.isogloss.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document in numbers, for overviews: small, so that a run can keep one for each of its
 * documents.
 *
 * @param id the document
 * @param title its source's first heading
 * @param sourceLocale the locale the others are translations of
 * @param locales what was found in each locale, the source among them
 */
public record DocumentSummary(
    String id, String title, LocaleTag sourceLocale, SortedMap<LocaleTag, Counts> locales) {

  /** Copies the map. */
  public DocumentSummary {
    locales = Collections.unmodifiableSortedMap(new TreeMap<>((Map<LocaleTag, Counts>) locales));
  }

  /**
   * One locale of a document in numbers.
   *
   * @param hasFile whether the locale has a version of the document
   * @param sentences sentences of its version's clean content
   * @param units units of its bundle; 0 where the document is not translated into it
   * @param aligned units with both sides
   * @param untranslated units with a source alone
   * @param targetOnly units with a target alone
   * @param editsByRule changes to its version by rule
   * @param editsByRow changes to its version by glossary row
   * @param findings findings on its version and, for a target locale, on its units, by severity
   */
  public record Counts(
      boolean hasFile,
      int sentences,
      int units,
      int aligned,
      int untranslated,
      int targetOnly,
      SortedMap<String, Integer> editsByRule,
      SortedMap<Integer, Integer> editsByRow,
      SortedMap<Severity, Integer> findings) {

    /** Copies the maps. */
    public Counts {
      editsByRule =
          Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Integer>) editsByRule));
      editsByRow =
          Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Integer>) editsByRow));
      findings =
          Collections.unmodifiableSortedMap(new TreeMap<>((Map<Severity, Integer>) findings));
    }
  }
}
