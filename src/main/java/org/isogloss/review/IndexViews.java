package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.view.Bar;
import org.isogloss.review.view.Cell;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.Frame;
import org.isogloss.review.view.IndexView;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.Link;
import org.isogloss.review.view.LinkedCount;
import org.isogloss.review.view.MatrixRow;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.DocumentSummary.Counts;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;

/** Makes the overview out of the run in numbers, page by page. */
final class IndexViews {

  static final String NAME = "documents";

  /** A page of so many cells stays well under a megabyte. */
  static final int MOST_CELLS = 500;

  /** The manifest lists what follows. */
  private static final int MOST_PROBLEMS = 300;

  private final Messages messages;
  private final CauseNotes causes;
  private final Cells cells;
  private final String version;
  private final RunSummary run;
  private final RunFigures figures;
  private final List<LocaleTag> columns;
  private final SortedMap<LocaleTag, Totals> totals = new TreeMap<>();
  private final int pageSize;

  IndexViews(
      Messages messages,
      CauseNotes causes,
      String productVersion,
      RunSummary run,
      RunFigures figures) {
    this.messages = messages;
    this.causes = causes;
    this.cells = new Cells(messages);
    this.version = productVersion;
    this.run = run;
    this.figures = figures;
    this.columns = sourceFirst(run);
    this.pageSize = Math.max(20, MOST_CELLS / Math.max(1, columns.size()));
    for (DocumentSummary document : run.documents()) {
      document
          .locales()
          .forEach(
              (locale, counts) ->
                  totals
                      .computeIfAbsent(locale, l -> new Totals())
                      .add(counts, figures.progress(document.id(), locale)));
    }
  }

  private static List<LocaleTag> sourceFirst(RunSummary run) {
    List<LocaleTag> columns = new ArrayList<>(run.locales());
    if (columns.remove(run.sourceLocale())) {
      columns.add(0, run.sourceLocale());
    }
    return columns;
  }

  /** How many pages the overview has: one at least. */
  int pages() {
    return Math.max(1, (run.documents().size() + pageSize - 1) / pageSize);
  }

  /**
   * A page of the overview, the first being 0: that one is {@code index.html}, the others are under
   * {@code review/}.
   *
   * @param data scripts with all documents; asked for if there are several pages
   */
  IndexView page(int page, GlossaryPages glossary, List<String> data) {
    int start = page * pageSize;
    int end = Math.min(start + pageSize, run.documents().size());
    List<MatrixRow> rows = new ArrayList<>();
    for (int i = start; i < end; i++) {
      rows.add(row(run.documents().get(i), i, page == 0 ? "review/" : ""));
    }
    Totals sum = new Totals();
    totals.values().forEach(sum::add);
    EditTables edits = new EditTables(messages, causes);
    return new IndexView(
        frame(page),
        page == 0,
        summary(sum),
        linked(page, sum),
        page == 0 ? first(run.quarantined()) : List.of(),
        more(run.quarantined()),
        page == 0 ? first(run.ignored()) : List.of(),
        more(run.ignored()),
        messages.text("index.ignored", run.ignored().size()),
        columns.stream().map(messages::language).toList(),
        rows,
        run.documents().size(),
        String.join(" ", data),
        total(),
        edits.byRule(sum),
        edits.byRow(sum, run.sourceLocale(), glossary),
        links(page),
        pages() == 1 ? "" : messages.text("index.page", start + 1, end, run.documents().size()));
  }

  private static List<Problem> first(List<Problem> problems) {
    return problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
  }

  private String more(List<Problem> problems) {
    int more = problems.size() - MOST_PROBLEMS;
    return more > 0 ? messages.text("index.more", more) : "";
  }

  private Frame frame(int page) {
    List<String> scripts = List.of("filter.js", "matrix.js");
    String title =
        messages.text("page.title", messages.text("index.title"), messages.text("product"));
    return new Frame("index", title, page == 0 ? "" : "../", version, scripts);
  }

  private String summary(Totals sum) {
    Totals source = totals.get(run.sourceLocale());
    return messages.text(
        "index.summary",
        run.documents().size(),
        run.locales().size(),
        source == null ? 0 : source.sentences,
        sum.edits(),
        sum.aligned,
        sum.aligned + sum.untranslated);
  }

  /** What needs a look, each with where to find it. */
  private List<LinkedCount> linked(int page, Totals sum) {
    List<LinkedCount> linked = new ArrayList<>();
    String home = page == 0 ? "" : "../index.html";
    int unread = run.quarantined().size();
    add("error", "✖", "count.quarantined", unread, home + "#quarantined", linked);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = figures.bySeverity.getOrDefault(severity, 0);
      if (count > 0) {
        String style = Findings.style(severity);
        String words = messages.text("count." + style, count);
        String href = (page == 0 ? "review/" : "") + "findings.html#severity=" + style;
        linked.add(new LinkedCount(new Count(style, Findings.icon(severity), words), href));
      }
    }
    add("low", "◔", "count.low", sum.progress.low(), "#is=low&order=low", linked);
    add("open", "○", "count.untranslated", sum.untranslated, "#order=untranslated", linked);
    add("plain", "✎", "cell.edits", sum.edits(), home + "#rules", linked);
    return linked;
  }

  private void add(
      String style, String icon, String key, int count, String href, List<LinkedCount> linked) {
    if (count > 0) {
      linked.add(new LinkedCount(new Count(style, icon, messages.text(key, count)), href));
    }
  }

  private List<Link> links(int page) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; pages() > 1 && i < pages(); i++) {
      String own = i == 0 ? "index.html" : PageLinks.own(NAME, i);
      String href = i == page ? "" : i == 0 ? "../" + own : page == 0 ? "review/" + own : own;
      links.add(new Link(href, messages.text("number", i + 1)));
    }
    return links;
  }

  private MatrixRow row(DocumentSummary document, int order, String folder) {
    List<Cell> made = new ArrayList<>();
    Totals sum = new Totals();
    String page = PageLinks.fromReview(document.id(), 0, "");
    for (LocaleTag locale : columns) {
      Counts counts = document.locales().get(locale);
      if (counts == null) {
        made.add(cells.unknown(locale));
      } else {
        Totals one = new Totals().add(counts, figures.progress(document.id(), locale));
        boolean source = locale.equals(document.sourceLocale());
        String href = folder + page + PageLinks.toAnchor(PageLinks.localeAnchor(locale));
        made.add(cells.of(locale, href, source, counts.hasFile(), one));
        sum.add(one);
      }
    }
    return new MatrixRow(
        document.id(),
        Quotes.shortened(document.title()),
        messages.language(document.sourceLocale()),
        folder + page,
        order,
        sum.untranslated,
        sum.grave(),
        sum.progress.low(),
        made);
  }

  private MatrixRow total() {
    List<Cell> made = new ArrayList<>();
    for (LocaleTag locale : columns) {
      Totals sum = totals.get(locale);
      boolean source = locale.equals(run.sourceLocale());
      made.add(sum == null ? cells.unknown(locale) : cells.of(locale, "", source, true, sum));
    }
    Language source = messages.language(run.sourceLocale());
    return new MatrixRow("", messages.text("matrix.total"), source, "", -1, 0, 0, 0, made);
  }

  /** A document as scripts know it: what its row shows and is sorted by. */
  List<?> data(DocumentSummary document) {
    List<Object> locales = new ArrayList<>();
    Totals sum = new Totals();
    for (LocaleTag locale : columns) {
      Counts counts = document.locales().get(locale);
      if (counts != null) {
        Totals one = new Totals().add(counts, figures.progress(document.id(), locale));
        boolean source = locale.equals(document.sourceLocale());
        locales.add(data(locale, cells.of(locale, "", source, counts.hasFile(), one)));
        sum.add(one);
      }
    }
    Language language = messages.language(document.sourceLocale());
    return List.of(
        PageLinks.fromReview(document.id(), 0, ""),
        Quotes.shortened(document.title()),
        language.tag(),
        language.dir(),
        document.id(),
        sum.grave(),
        sum.progress.low(),
        sum.untranslated,
        locales);
  }

  private static List<?> data(LocaleTag locale, Cell cell) {
    Bar bar = cell.bar();
    List<Integer> widths =
        List.of(bar.sure(), bar.fair(), bar.low(), bar.untranslated(), bar.targetOnly());
    return List.of(
        locale.tag(),
        cell.kinds(),
        cell.figure(),
        cell.pip(),
        cell.drawn() ? widths : List.of(),
        List.of(cell.count("error"), cell.count("warning"), cell.count("info")),
        cell.edits(),
        cell.words());
  }
}
