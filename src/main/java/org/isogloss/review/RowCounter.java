package org.isogloss.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.MarkedTexts.Term;
import org.isogloss.review.RowFigures.Example;
import org.isogloss.review.RowFigures.Form;
import org.isogloss.review.RowFigures.Kind;
import org.isogloss.review.VersionText.NumberedChange;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.LocaleTag;

/** Counts what each glossary row did in a document. */
final class RowCounter {

  private static final String TERM_MISSING = "check.term-missing";

  private final DocumentLayout layout;
  private final String title;
  private final SortedMap<Integer, RowFigures> rows = new TreeMap<>();

  private RowCounter(DocumentLayout layout) {
    this.layout = layout;
    this.title = Quotes.shortened(layout.document().source().title());
  }

  /** By row. A change counts once for every row that had a hand in it, a dropped block once. */
  static SortedMap<Integer, RowFigures> of(DocumentLayout layout, List<LocatedFinding> findings) {
    RowCounter counter = new RowCounter(layout);
    for (LocaleTag locale : sourceFirst(layout)) {
      counter.countChanges(layout.versionOf(locale));
    }
    findings.forEach(counter::count);
    return counter.rows;
  }

  private static Set<LocaleTag> sourceFirst(DocumentLayout layout) {
    Set<LocaleTag> locales = new LinkedHashSet<>();
    locales.add(layout.document().sourceLocale());
    locales.addAll(layout.versions().keySet());
    return locales;
  }

  private RowFigures row(int row) {
    return rows.computeIfAbsent(row, key -> new RowFigures());
  }

  private void countChanges(VersionText version) {
    for (Block block : version.document().blocks()) {
      Cause dropped = block.dropped();
      if (dropped != null && dropped.hasRow()) {
        Form form = new Form(version.locale(), Quotes.shortened(block.text().current()), "");
        caught(version, block, 0, form, Set.of(dropped.row()));
      }
      for (NumberedChange change : version.changes(block.index())) {
        Set<Integer> causes = new TreeSet<>();
        for (Cause cause : change.change().causes()) {
          causes.add(cause.row());
        }
        causes.remove(Cause.NO_ROW);
        if (!causes.isEmpty()) {
          caught(
              version,
              block,
              change.change().to().start(),
              new Form(
                  version.locale(),
                  Quotes.shortened(change.change().before()),
                  Quotes.shortened(change.change().after())),
              causes);
        }
      }
      for (Term term : version.terms(block.index())) {
        row(term.row()).used.merge(version.locale(), 1, Integer::sum);
      }
    }
  }

  private void caught(VersionText version, Block block, int at, Form form, Set<Integer> causes) {
    DocumentLayout.Spot spot = layout.change(version.locale(), block, at);
    VersionText.Place place = VersionText.place(block, at);
    String quote = place == null ? form.before() : Quotes.shortened(place.text());
    for (int cause : causes) {
      RowFigures row = row(cause);
      row.caught++;
      row.form(form, 1);
      row.example(example(Kind.CHANGED, version.locale(), spot, quote));
    }
  }

  private Example example(Kind kind, LocaleTag locale, DocumentLayout.Spot spot, String quote) {
    String id = layout.document().id();
    return new Example(
        kind, locale, PageLinks.fromReview(id, spot.part(), spot.anchor()), title, quote);
  }

  private void count(LocatedFinding finding) {
    if (finding.row() != Cause.NO_ROW) {
      RowFigures row = row(finding.row());
      boolean missing = finding.rule().equals(TERM_MISSING);
      if (missing) {
        row.missing.merge(finding.locale(), 1, Integer::sum);
      } else {
        row.flagged++;
      }
      DocumentLayout.Spot spot = new DocumentLayout.Spot(finding.part(), finding.anchor());
      Kind kind = missing ? Kind.MISSING : Kind.FLAGGED;
      row.example(example(kind, finding.locale(), spot, finding.quote()));
    }
  }
}
