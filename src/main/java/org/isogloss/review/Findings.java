package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.VersionText.Place;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.FindingNote;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** Findings: where they are, in words, and counted. */
final class Findings {

  private final Messages messages;
  private final CauseNotes causes;

  Findings(Messages messages, CauseNotes causes) {
    this.messages = messages;
    this.causes = causes;
  }

  /** A document's findings, the gravest first, otherwise in the order of locales and texts. */
  List<LocatedFinding> locate(DocumentResult result, DocumentLayout layout) {
    List<LocatedFinding> located = new ArrayList<>();
    LocaleTag source = result.document().sourceLocale();
    locate(source, layout, null, located);
    for (LocaleTag locale : result.document().versions().keySet()) {
      if (!locale.equals(source)) {
        locate(locale, layout, null, located);
      }
    }
    for (Bitext bitext : result.bitexts().values()) {
      locate(bitext.targetLocale(), layout, bitext, located);
    }
    located.sort(
        Comparator.comparing(LocatedFinding::severity)
            .reversed()
            .thenComparing(finding -> !finding.locale().equals(source))
            .thenComparing(LocatedFinding::locale));
    return located;
  }

  /** The findings on a version or, with a bitext, on its units. */
  private static void locate(
      LocaleTag locale,
      DocumentLayout layout,
      @Nullable Bitext bitext,
      List<LocatedFinding> located) {
    Map<String, Unit> units = new HashMap<>();
    if (bitext != null) {
      bitext.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }
    List<Finding> findings =
        bitext == null ? layout.versionOf(locale).document().findings() : bitext.findings();
    for (Finding finding : findings) {
      DocumentLayout.Spot spot = layout.finding(locale, finding);
      located.add(
          new LocatedFinding(
              finding.severity(),
              finding.rule(),
              locale,
              finding.message(),
              finding.row(),
              spot.part(),
              spot.anchor(),
              quote(finding, locale, layout, units)));
    }
  }

  private static String quote(
      Finding finding, LocaleTag locale, DocumentLayout layout, Map<String, Unit> units) {
    String id = finding.unit();
    Unit unit = id == null ? null : units.get(id);
    if (unit != null) {
      return Quotes.pair(unit.sourceText(), unit.targetText());
    }
    VersionText version = layout.versions().get(locale);
    Place place = version == null ? null : version.place(finding);
    return place == null ? "" : Quotes.shortened(place.text());
  }

  /**
   * A finding in words.
   *
   * @param href where it leads from the page it is shown on; empty for nowhere
   */
  FindingNote note(LocatedFinding finding, String href) {
    Severity severity = finding.severity();
    return new FindingNote(
        style(severity),
        icon(severity),
        messages.text("severity." + style(severity)),
        messages.language(finding.locale()),
        causes.rule(finding.rule()),
        finding.rule(),
        finding.message(),
        causes.row(finding.row(), finding.locale()),
        href,
        messages.text(href.isEmpty() ? "place.document" : "place.here"),
        finding.quote());
  }

  /** Counts by severity, the gravest first, without zeros. */
  List<Count> counts(SortedMap<Severity, Integer> bySeverity) {
    return counts(bySeverity, "count.");
  }

  /** The same, as bare numbers. */
  List<Count> numbers(SortedMap<Severity, Integer> bySeverity) {
    return counts(bySeverity, "");
  }

  private List<Count> counts(SortedMap<Severity, Integer> bySeverity, String key) {
    List<Count> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = bySeverity.getOrDefault(severity, 0);
      if (count > 0) {
        String words =
            key.isEmpty()
                ? messages.text("number", count)
                : messages.text(key + style(severity), count);
        counts.add(new Count(style(severity), icon(severity), words));
      }
    }
    return counts;
  }

  /** A severity as a style class and as scripts know it. */
  static String style(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /** A sign for a severity, told apart by its shape. */
  static String icon(Severity severity) {
    return switch (severity) {
      case INFO -> "i";
      case WARNING -> "▲";
      case ERROR -> "✖";
    };
  }
}
