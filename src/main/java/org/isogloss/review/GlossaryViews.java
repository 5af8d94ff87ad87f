package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.review.RowFigures.Example;
import org.isogloss.review.RowFigures.Form;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.Frame;
import org.isogloss.review.view.GlossaryView;
import org.isogloss.review.view.Link;
import org.isogloss.text.LocaleTag;

/** Makes the pages of the glossary: what each of its rows did in the run. */
final class GlossaryViews {

  private static final int MOST_FORMS = 8;

  private final Messages messages;
  private final Glossary glossary;
  private final GlossaryPages pages;
  private final RunFigures run;
  private final String version;
  private final int most;

  GlossaryViews(
      Messages messages,
      Glossary glossary,
      GlossaryPages pages,
      RunFigures run,
      String productVersion) {
    this.messages = messages;
    this.glossary = glossary;
    this.pages = pages;
    this.run = run;
    this.version = productVersion;
    this.most = run.rows.values().stream().mapToInt(row -> row.caught).max().orElse(1);
  }

  /**
   * A page, the first being 0.
   *
   * @param data scripts with all rows; asked for if there are several pages
   */
  GlossaryView page(int page, List<String> data) {
    List<GlossaryView.Row> rows = new ArrayList<>();
    for (Entry entry : pages.entries(page)) {
      rows.add(row(entry));
    }
    List<String> scripts = new ArrayList<>();
    scripts.add("filter.js");
    if (pages.count() > 1) {
      scripts.addAll(data);
    }
    scripts.add("lists.js");
    int first = page * GlossaryPages.ROWS;
    return new GlossaryView(
        new Frame(
            "glossary",
            messages.text("page.title", messages.text("glossary.title"), messages.text("product")),
            "../",
            version,
            scripts),
        summary(),
        rows,
        links(page),
        pages.count() == 1
            ? ""
            : messages.text(
                "glossary.page", first + 1, first + rows.size(), glossary.entries().size()));
  }

  private String summary() {
    int busy = 0;
    int caught = 0;
    int flagged = 0;
    int missing = 0;
    for (Entry entry : glossary.entries()) {
      RowFigures row = run.row(entry.row());
      busy += row.caught > 0 ? 1 : 0;
      caught += row.caught;
      flagged += row.flagged;
      missing += RowFigures.sum(row.missing);
    }
    return messages.text(
        "glossary.summary", glossary.entries().size(), busy, caught, flagged, missing);
  }

  private List<Link> links(int page) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; pages.count() > 1 && i < pages.count(); i++) {
      String href = i == page ? "" : PageLinks.own(GlossaryPages.NAME, i);
      links.add(new Link(href, messages.text("number", i + 1)));
    }
    return links;
  }

  private GlossaryView.Row row(Entry entry) {
    RowFigures figures = run.row(entry.row());
    return new GlossaryView.Row(
        PageLinks.rowAnchor(entry.row()),
        Integer.toString(entry.row()),
        kinds(figures),
        terms(entry),
        conditions(entry),
        entry.note(),
        counts(figures),
        (int) (100L * figures.caught / Math.max(1, most)),
        forms(figures),
        figures.forms.size() > MOST_FORMS
            ? messages.text("glossary.more-forms", figures.forms.size() - MOST_FORMS)
            : "",
        examples(figures));
  }

  private static String kinds(RowFigures row) {
    List<String> kinds = new ArrayList<>();
    if (row.caught > 0) {
      kinds.add("caught");
    }
    if (row.flagged > 0) {
      kinds.add("flagged");
    }
    if (!row.missing.isEmpty()) {
      kinds.add("missing");
    }
    if (row.isIdle()) {
      kinds.add("idle");
      kinds.add(row.used.isEmpty() ? "unused" : "used");
    }
    return String.join(" ", kinds);
  }

  private List<GlossaryView.Terms> terms(Entry entry) {
    Set<LocaleTag> locales = new TreeSet<>(entry.preferred().keySet());
    locales.addAll(entry.avoided().keySet());
    List<LocaleTag> ordered = new ArrayList<>(glossary.locales());
    locales.stream().filter(locale -> !ordered.contains(locale)).forEach(ordered::add);
    List<GlossaryView.Terms> terms = new ArrayList<>();
    for (LocaleTag locale : ordered) {
      String preferred = entry.preferredIn(locale).orElse("");
      List<String> avoided = entry.avoidedIn(locale);
      if (!preferred.isEmpty() || !avoided.isEmpty()) {
        terms.add(new GlossaryView.Terms(messages.language(locale), preferred, avoided));
      }
    }
    return terms;
  }

  private List<String> conditions(Entry entry) {
    List<String> conditions = new ArrayList<>();
    if (entry.action() != Action.FIX) {
      conditions.add(messages.text("action." + entry.action().word()));
    }
    if (entry.pos() != PartOfSpeech.ANY) {
      conditions.add(messages.text("pos." + entry.pos().name().toLowerCase(Locale.ROOT)));
    }
    if (entry.caseSensitive()) {
      conditions.add(messages.text("glossary.case"));
    }
    add("glossary.when", entry.when(), conditions);
    add("glossary.unless", entry.unless(), conditions);
    return conditions;
  }

  private void add(String key, Map<LocaleTag, List<String>> words, List<String> conditions) {
    words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                conditions.add(
                    messages.text(
                        key,
                        messages.language(entry.getKey()).name(),
                        String.join("” / “", entry.getValue()))));
  }

  private List<Count> counts(RowFigures row) {
    List<Count> counts = new ArrayList<>();
    if (row.caught > 0) {
      counts.add(new Count("plain", "✎", messages.text("glossary.caught", row.caught)));
    }
    if (row.flagged > 0) {
      counts.add(new Count("warning", "▲", messages.text("glossary.flagged", row.flagged)));
    }
    if (!row.missing.isEmpty()) {
      counts.add(
          new Count(
              "warning",
              "▲",
              messages.text(
                  "glossary.missing", RowFigures.sum(row.missing), byLocale(row.missing))));
    }
    if (!row.used.isEmpty()) {
      counts.add(
          new Count(
              "plain",
              "",
              messages.text("glossary.used", RowFigures.sum(row.used), byLocale(row.used))));
    }
    if (row.isIdle()) {
      String key = row.used.isEmpty() ? "glossary.idle" : "glossary.idle-used";
      counts.add(0, new Count("plain", "", messages.text(key)));
    }
    return counts;
  }

  private String byLocale(Map<LocaleTag, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((locale, count) -> parts.add(messages.text("by-locale", locale.tag(), count)));
    return String.join(", ", parts);
  }

  private List<GlossaryView.Form> forms(RowFigures row) {
    return row.forms.entrySet().stream()
        .sorted(
            Map.Entry.<Form, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FORMS)
        .map(
            form ->
                new GlossaryView.Form(
                    messages.language(form.getKey().locale()),
                    form.getKey().before(),
                    form.getKey().after(),
                    messages.text("times", form.getValue())))
        .toList();
  }

  private List<GlossaryView.Example> examples(RowFigures row) {
    List<GlossaryView.Example> examples = new ArrayList<>();
    for (Example example : row.examples) {
      String kind = example.kind().name().toLowerCase(Locale.ROOT);
      examples.add(
          new GlossaryView.Example(
              messages.text("example." + kind),
              example.href(),
              example.title(),
              messages.language(example.locale()),
              example.quote()));
    }
    return examples;
  }

  /** A row as scripts know it: a link to it, its terms, and what can be filtered by. */
  List<?> data(Entry entry) {
    List<String> words = new ArrayList<>();
    for (GlossaryView.Terms terms : terms(entry)) {
      words.add(terms.preferred());
      words.addAll(terms.avoided());
    }
    words.removeIf(String::isEmpty);
    return List.of(
        pages.fromReview(entry.row()),
        messages.text("row.number", Integer.toString(entry.row())),
        String.join(" · ", words),
        kinds(run.row(entry.row())));
  }
}
