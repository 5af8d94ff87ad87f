package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.view.Bar;
import org.isogloss.review.view.Cell;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.IndexView;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MatrixRow;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.DocumentSummary.Counts;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;

/** Makes the overview out of the run in numbers. */
final class IndexViews {

  private final Messages messages;
  private final Findings findings;
  private final EditTables edits;
  private final String version;

  IndexViews(Messages messages, CauseNotes causes, String productVersion) {
    this.messages = messages;
    this.findings = new Findings(messages, causes);
    this.edits = new EditTables(messages, causes);
    this.version = productVersion;
  }

  /** The overview. */
  IndexView of(RunSummary run) {
    List<LocaleTag> columns = sourceFirst(run);
    SortedMap<LocaleTag, Totals> totals = new TreeMap<>();
    List<MatrixRow> rows = new ArrayList<>();
    for (DocumentSummary document : run.documents()) {
      document
          .locales()
          .forEach((locale, c) -> totals.computeIfAbsent(locale, l -> new Totals()).add(c));
      rows.add(row(document, columns));
    }
    return new IndexView(
        version,
        counts(run, totals),
        run.quarantined(),
        run.ignored(),
        messages.text("index.ignored", run.ignored().size()),
        columns.stream().map(Language::of).toList(),
        rows,
        total(run, columns, totals),
        edits.byRule(totals.values()),
        edits.byRow(totals.values(), run.sourceLocale()));
  }

  private static List<LocaleTag> sourceFirst(RunSummary run) {
    List<LocaleTag> columns = new ArrayList<>(run.locales());
    if (columns.remove(run.sourceLocale())) {
      columns.add(0, run.sourceLocale());
    }
    return columns;
  }

  private MatrixRow row(DocumentSummary document, List<LocaleTag> locales) {
    List<Cell> cells = new ArrayList<>();
    for (LocaleTag locale : locales) {
      Counts counts = document.locales().get(locale);
      cells.add(
          counts == null
              ? unknown(locale)
              : cell(
                  locale,
                  PageLinks.fromIndex(document.id(), locale),
                  locale.equals(document.sourceLocale()),
                  counts.hasFile(),
                  new Totals().add(counts)));
    }
    return new MatrixRow(
        document.id(),
        document.title(),
        Language.of(document.sourceLocale()),
        PageLinks.fromIndex(document.id()),
        cells);
  }

  private MatrixRow total(
      RunSummary run, List<LocaleTag> columns, SortedMap<LocaleTag, Totals> totals) {
    List<Cell> cells = new ArrayList<>();
    for (LocaleTag locale : columns) {
      Totals sum = totals.get(locale);
      boolean source = locale.equals(run.sourceLocale());
      cells.add(sum == null ? unknown(locale) : cell(locale, "", source, true, sum));
    }
    Language source = Language.of(run.sourceLocale());
    return new MatrixRow("", messages.text("matrix.total"), source, "", cells);
  }

  private Cell unknown(LocaleTag locale) {
    Bar none = Bar.of(0, 0, 0, "");
    return new Cell(
        Language.of(locale),
        "",
        false,
        false,
        none,
        List.of(messages.text("cell.unknown")),
        List.of());
  }

  private Cell cell(LocaleTag locale, String href, boolean source, boolean hasFile, Totals sum) {
    List<String> lines = new ArrayList<>();
    lines.add(
        source
            ? messages.text("cell.source", sum.sentences)
            : messages.text("cell.aligned", sum.aligned, sum.units()));
    if (!hasFile) {
      lines.add(messages.text("cell.no-file"));
    }
    if (sum.untranslated > 0 && hasFile) {
      lines.add(messages.text("cell.untranslated", sum.untranslated));
    }
    if (sum.targetOnly > 0) {
      lines.add(messages.text("cell.target-only", sum.targetOnly));
    }
    if (sum.edits() > 0) {
      lines.add(messages.text("cell.edits", sum.edits()));
    }
    String label = messages.text("bar.label", sum.aligned, sum.untranslated, sum.targetOnly);
    return new Cell(
        Language.of(locale),
        href,
        true,
        source,
        Bar.of(sum.aligned, sum.untranslated, sum.targetOnly, label),
        lines,
        findings.counts(sum.findings));
  }

  private List<Count> counts(RunSummary run, SortedMap<LocaleTag, Totals> totals) {
    Totals sum = new Totals();
    totals.values().forEach(sum::add);
    Totals source = totals.get(run.sourceLocale());
    List<Count> counts = new ArrayList<>();
    counts.add(plain("count.documents", run.documents().size()));
    counts.add(plain("count.locales", run.locales().size()));
    counts.add(plain("count.sentences", source == null ? 0 : source.sentences));
    counts.add(plain("count.edits", sum.edits()));
    counts.add(plain("count.aligned", sum.aligned));
    counts.add(plain("count.untranslated", sum.untranslated));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      counts.add(findings.count(severity, sum.findings.getOrDefault(severity, 0)));
    }
    if (!run.quarantined().isEmpty()) {
      String words = messages.text("count.quarantined", run.quarantined().size());
      counts.add(new Count("error", "✖", words));
    }
    return counts;
  }

  private Count plain(String key, int count) {
    return new Count("plain", "", messages.text(key, count));
  }
}
