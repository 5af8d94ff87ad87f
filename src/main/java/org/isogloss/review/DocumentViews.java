package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.glossary.Terminology;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.review.VersionText.Slice;
import org.isogloss.review.view.CauseNote;
import org.isogloss.review.view.DocumentView;
import org.isogloss.review.view.FindingNote;
import org.isogloss.review.view.Frame;
import org.isogloss.review.view.Link;
import org.isogloss.review.view.LocaleCard;
import org.isogloss.review.view.Reading;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;

/** Makes the pages of a document out of what the run found out about it. Safe for threads. */
final class DocumentViews {

  private static final List<String> SCRIPTS = List.of("filter.js", "document.js");

  /**
   * A document, ready to be written.
   *
   * @param pages its parts
   * @param figures what the other pages need to know
   */
  record Made(List<DocumentView> pages, DocumentFigures figures) {}

  private final Messages messages;
  private final CauseNotes causes;
  private final Terminology terminology;
  private final MarkedTexts texts;
  private final Findings findings;
  private final Readings readings;
  private final UnitRows units;
  private final LocaleCards cards;
  private final String version;
  private final int heaviestPart;

  DocumentViews(Messages messages, CauseNotes causes, ReviewSettings settings, int heaviestPart) {
    this.messages = messages;
    this.causes = causes;
    this.terminology = settings.terminology();
    this.texts = new MarkedTexts(new VisibleText(messages));
    this.findings = new Findings(messages, causes);
    this.readings = new Readings(messages, causes, texts);
    this.units = new UnitRows(messages);
    this.cards = new LocaleCards(messages, findings, new Bars(messages));
    this.version = settings.productVersion();
    this.heaviestPart = heaviestPart;
  }

  /** The document's pages and figures. */
  Made of(DocumentResult result) {
    DocumentLayout layout = new DocumentLayout(result, terminology, texts, heaviestPart);
    List<LocatedFinding> located = findings.locate(result, layout);
    List<LocaleCard> locales = cards.of(result, layout, located);
    List<DocumentView> pages = new ArrayList<>();
    for (int part = 0; part < layout.parts(); part++) {
      pages.add(page(layout, part, locales, located));
    }
    return new Made(pages, figures(result, layout, located));
  }

  private static DocumentFigures figures(
      DocumentResult result, DocumentLayout layout, List<LocatedFinding> located) {
    ParallelDocument document = result.document();
    SortedMap<LocaleTag, Progress> progress = new TreeMap<>();
    result.bitexts().forEach((l, bitext) -> progress.put(l, LocaleCards.progress(bitext)));
    return new DocumentFigures(
        document.id(),
        Quotes.shortened(document.source().title()),
        document.sourceLocale(),
        progress,
        located,
        RowCounter.of(layout, located));
  }

  private DocumentView page(
      DocumentLayout layout, int part, List<LocaleCard> locales, List<LocatedFinding> located) {
    ParallelDocument document = layout.document();
    String title = document.source().title();
    List<FindingNote> all = new ArrayList<>();
    Map<String, List<FindingNote>> byAnchor = new HashMap<>();
    for (LocatedFinding finding : located) {
      FindingNote note = findings.note(finding, href(document.id(), part, finding));
      all.add(note);
      if (finding.part() == part && !finding.anchor().isEmpty()) {
        byAnchor.computeIfAbsent(finding.anchor(), anchor -> new ArrayList<>()).add(note);
      }
    }
    return new DocumentView(
        new Frame(
            "document",
            messages.text("page.title", title, messages.text("product")),
            PageLinks.up(document.id()),
            version,
            SCRIPTS),
        document.id(),
        title,
        messages.language(document.sourceLocale()),
        locales,
        layout.columns().stream().map(messages::language).toList(),
        part == 0 ? all : all.stream().filter(n -> n.href().startsWith("#")).toList(),
        messages.text("document.findings", located.size()),
        layout.columns().isEmpty() ? List.of() : units.of(layout, part, byAnchor),
        readings(layout, part),
        terms(layout, part),
        parts(layout, part),
        layout.parts() == 1 ? "" : messages.text("page.part", part + 1, layout.parts()));
  }

  /** Where a finding leads from a part of its document. */
  private static String href(String document, int part, LocatedFinding finding) {
    if (finding.anchor().isEmpty()) {
      return "";
    }
    String anchor = PageLinks.toAnchor(finding.anchor());
    return finding.part() == part
        ? anchor
        : PageLinks.betweenParts(document, finding.part()) + anchor;
  }

  private List<Reading> readings(DocumentLayout layout, int part) {
    List<Reading> made = new ArrayList<>();
    LocaleTag source = layout.document().sourceLocale();
    made.add(readings.of(layout.source(), layout.slices(source, part)));
    layout
        .versions()
        .forEach(
            (locale, text) -> {
              if (!locale.equals(source)) {
                made.add(readings.of(text, layout.slices(locale, part)));
              }
            });
    return made;
  }

  /** The rows whose preferred terms stand in a part. */
  private List<CauseNote> terms(DocumentLayout layout, int part) {
    SortedSet<Integer> rows = new TreeSet<>();
    layout
        .versions()
        .forEach(
            (locale, text) -> {
              for (Slice slice : layout.slices(locale, part)) {
                text.terms(slice).forEach(term -> rows.add(term.row()));
              }
            });
    List<CauseNote> notes = new ArrayList<>();
    for (int row : rows) {
      notes.add(causes.term(row));
    }
    return notes;
  }

  private List<Link> parts(DocumentLayout layout, int part) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; layout.parts() > 1 && i < layout.parts(); i++) {
      String href = i == part ? "" : PageLinks.betweenParts(layout.document().id(), i);
      links.add(new Link(href, messages.text("number", i + 1)));
    }
    return links;
  }
}
