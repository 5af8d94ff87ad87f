package org.isogloss.glossary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.text.LocaleTag;

/**
 * One row of the glossary: one concept.
 *
 * @param row the sheet's row, as a spreadsheet numbers it: the header, if it comes first, is row 1
 * @param preferred the term to use, by locale; locales without one are absent
 * @param avoided the terms to replace by it, by locale
 * @param forms the editor's own forms of the preferred term, by locale: {@code child/children}
 * @param pos how the terms inflect
 * @param caseSensitive whether upper and lower case differ in matching
 * @param when by locale: the row applies only where one of these is in the same sentence
 * @param unless by locale: the row does not apply where one of these is in the same sentence; one
 *     that contains an avoided term protects that phrase alone
 * @param action what happens to the avoided terms
 * @param changes the row's own tests: sentences it must change
 * @param leaves the row's own tests: sentences it must leave alone
 * @param note for people
 */
public record Entry(
    int row,
    Map<LocaleTag, String> preferred,
    Map<LocaleTag, List<String>> avoided,
    Map<LocaleTag, List<String>> forms,
    PartOfSpeech pos,
    boolean caseSensitive,
    Map<LocaleTag, List<String>> when,
    Map<LocaleTag, List<String>> unless,
    Action action,
    List<Example> changes,
    List<String> leaves,
    String note) {

  /**
   * A sentence the row must change.
   *
   * @param before the sentence as it may come
   * @param after the sentence as it must become
   */
  public record Example(String before, String after) {}

  /** Copies the collections. */
  public Entry {
    preferred = Map.copyOf(preferred);
    avoided = Map.copyOf(avoided);
    forms = Map.copyOf(forms);
    when = Map.copyOf(when);
    unless = Map.copyOf(unless);
    changes = List.copyOf(changes);
    leaves = List.copyOf(leaves);
  }

  /** The term to use in a locale. */
  public Optional<String> preferredIn(LocaleTag locale) {
    return Optional.ofNullable(preferred.get(locale));
  }

  /** The terms to avoid in a locale; empty if there are none. */
  public List<String> avoidedIn(LocaleTag locale) {
    return avoided.getOrDefault(locale, List.of());
  }
}
