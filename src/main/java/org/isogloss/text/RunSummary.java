package org.isogloss.text;

import java.util.List;

/**
 * A run in numbers: what the manifest, the overview page and the closing lines are made of.
 *
 * @param sourceLocale the locale documents are translated from
 * @param locales every locale that has a bundle, the source among them, in order
 * @param documents in order
 * @param quarantined files that could not be read, and why
 * @param ignored files that are no documents, and why
 */
public record RunSummary(
    LocaleTag sourceLocale,
    List<LocaleTag> locales,
    List<DocumentSummary> documents,
    List<Problem> quarantined,
    List<Problem> ignored) {

  /** Copies the lists. */
  public RunSummary {
    locales = List.copyOf(locales);
    documents = List.copyOf(documents);
    quarantined = List.copyOf(quarantined);
    ignored = List.copyOf(ignored);
  }
}
