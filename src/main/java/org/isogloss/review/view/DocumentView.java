package org.isogloss.review.view;

import java.util.List;

/**
 * The page of a document, or of a part of it.
 *
 * @param frame what is around it
 * @param id the document
 * @param title its title
 * @param source the language of the source
 * @param locales its locales, the source first
 * @param columns the locales that have units, in the order of their columns
 * @param findings what is to be looked at, the gravest first
 * @param findingsWords how many those are
 * @param groups source sentences and their units, those together that a unit ties together; empty
 *     where nothing is translated
 * @param readings its versions as a reader sees them
 * @param terms the glossary rows whose preferred terms stand in the document, their anchors as
 *     rules
 * @param parts links to the other parts; empty if there is one
 * @param partWords which part it is; empty if there is one
 */
public record DocumentView(
    Frame frame,
    String id,
    String title,
    Language source,
    List<LocaleCard> locales,
    List<Language> columns,
    List<FindingNote> findings,
    String findingsWords,
    List<List<UnitRow>> groups,
    List<Reading> readings,
    List<CauseNote> terms,
    List<Link> parts,
    String partWords) {

  /** Copies the lists. */
  public DocumentView {
    locales = List.copyOf(locales);
    columns = List.copyOf(columns);
    findings = List.copyOf(findings);
    groups = List.copyOf(groups);
    terms = List.copyOf(terms);
    readings = List.copyOf(readings);
    parts = List.copyOf(parts);
  }
}
