package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.RunFigures.Placed;
import org.isogloss.review.view.FindingsView;
import org.isogloss.review.view.FindingsView.Choice;
import org.isogloss.review.view.FindingsView.PlacedFinding;
import org.isogloss.review.view.Frame;
import org.isogloss.review.view.Language;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;

/** Makes the page of all findings. */
final class FindingsViews {

  private final Messages messages;
  private final CauseNotes causes;
  private final Findings findings;
  private final String version;

  FindingsViews(Messages messages, CauseNotes causes, String productVersion) {
    this.messages = messages;
    this.causes = causes;
    this.findings = new Findings(messages, causes);
    this.version = productVersion;
  }

  /**
   * The page.
   *
   * @param data the scripts that hold all findings and their documents
   */
  FindingsView of(RunFigures run, List<String> data) {
    List<PlacedFinding> first = new ArrayList<>();
    for (Placed placed : run.first()) {
      LocatedFinding finding = placed.finding();
      String href = PageLinks.fromReview(placed.id(), finding.part(), finding.anchor());
      first.add(
          new PlacedFinding(
              findings.note(finding, href), placed.title(), messages.language(placed.source())));
    }
    int more = run.findings() - first.size();
    return new FindingsView(
        new Frame(
            "findings",
            messages.text("page.title", messages.text("findings.title"), messages.text("product")),
            "../",
            version,
            List.of("filter.js", "findings.js")),
        messages.text("findings.summary", run.findings()),
        severities(run),
        rules(run),
        locales(run),
        first,
        run.findings(),
        String.join(" ", data),
        more == 0 ? "" : messages.text("findings.more", more));
  }

  private List<Choice> severities(RunFigures run) {
    List<Choice> choices = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      Integer count = run.bySeverity.get(severity);
      if (count != null) {
        String style = Findings.style(severity);
        choices.add(
            choice(style, messages.text("severity." + style), count, Findings.icon(severity)));
      }
    }
    return choices;
  }

  /** The most frequent first. */
  private List<Choice> rules(RunFigures run) {
    return run.byRule.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            rule -> {
              String words = causes.rule(rule.getKey());
              return choice(
                  rule.getKey(), words.isEmpty() ? rule.getKey() : words, rule.getValue(), "");
            })
        .toList();
  }

  private List<Choice> locales(RunFigures run) {
    List<Choice> choices = new ArrayList<>();
    for (Map.Entry<LocaleTag, Integer> locale : run.byLocale.entrySet()) {
      Language language = messages.language(locale.getKey());
      choices.add(choice(language.tag(), language.name(), locale.getValue(), ""));
    }
    return choices;
  }

  private Choice choice(String value, String words, int count, String icon) {
    return new Choice(value, words, messages.text("choice", words, count), icon);
  }

  /** A document as scripts know it: its page, its title, and the language of that. */
  static List<?> document(DocumentSummary document) {
    return List.of(
        PageLinks.fromReview(document.id(), 0, ""),
        Quotes.shortened(document.title()),
        document.sourceLocale().tag());
  }

  /** A finding as scripts know it; they know its document by its number. */
  static List<?> row(LocatedFinding finding, int document, String id) {
    String href =
        finding.part() == 0
            ? finding.anchor().isEmpty() ? "" : PageLinks.toAnchor(finding.anchor())
            : PageLinks.fromReview(id, finding.part(), finding.anchor());
    return List.of(
        Findings.style(finding.severity()),
        finding.rule(),
        finding.locale().tag(),
        document,
        href,
        finding.message(),
        finding.quote());
  }
}
