package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.FindingNote;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** One locale's findings in words, where they belong: at their unit, at their block, in a list. */
final class Findings {

  /** The findings of a section. */
  record Placed(
      List<FindingNote> all,
      Map<String, List<FindingNote>> byUnit,
      Map<Integer, List<FindingNote>> byBlock) {

    /** Those about a unit. */
    List<FindingNote> ofUnit(String unit) {
      return byUnit.getOrDefault(unit, List.of());
    }

    /** Those about a block. */
    List<FindingNote> ofBlock(int block) {
      return byBlock.getOrDefault(block, List.of());
    }
  }

  private final Messages messages;
  private final CauseNotes causes;

  Findings(Messages messages, CauseNotes causes) {
    this.messages = messages;
    this.causes = causes;
  }

  /**
   * Those on a locale's version and on its units, the gravest first, otherwise in the order of the
   * document.
   */
  Placed place(LocaleTag locale, @Nullable Document version, @Nullable Bitext bitext) {
    List<Finding> sorted = new ArrayList<>();
    if (version != null) {
      sorted.addAll(version.findings());
    }
    Map<String, Integer> units = new TreeMap<>();
    if (bitext != null) {
      sorted.addAll(bitext.findings());
      for (Unit unit : bitext.units()) {
        units.putIfAbsent(unit.id(), units.size() + 1);
      }
    }
    sorted.sort(Comparator.comparing(Finding::severity).reversed());
    int blocks = version == null ? 0 : version.blocks().size();
    Placed placed = new Placed(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    for (Finding finding : sorted) {
      put(finding, locale, units, blocks, placed);
    }
    return placed;
  }

  private void put(
      Finding finding, LocaleTag locale, Map<String, Integer> units, int blocks, Placed placed) {
    String unit = finding.unit();
    Integer number = unit == null ? null : units.get(unit);
    if (unit != null && number != null) {
      String href = PageLinks.toAnchor(PageLinks.unitAnchor(locale, unit));
      FindingNote note = note(finding, locale, href, messages.text("place.unit", number));
      placed.all().add(note);
      placed.byUnit().computeIfAbsent(unit, u -> new ArrayList<>()).add(note);
    } else if (finding.block() >= 0 && finding.block() < blocks) {
      String href = PageLinks.toAnchor(PageLinks.blockAnchor(locale, finding.block()));
      String place = messages.text("place.block", finding.block() + 1);
      FindingNote note = note(finding, locale, href, place);
      placed.all().add(note);
      placed.byBlock().computeIfAbsent(finding.block(), b -> new ArrayList<>()).add(note);
    } else {
      placed.all().add(note(finding, locale, "", messages.text("place.document")));
    }
  }

  private FindingNote note(Finding finding, LocaleTag locale, String href, String place) {
    return new FindingNote(
        style(finding.severity()),
        icon(finding.severity()),
        messages.text("severity." + style(finding.severity())),
        causes.rule(finding.rule()),
        finding.rule(),
        finding.message(),
        causes.row(finding.row(), locale),
        href,
        place);
  }

  /** Counts by severity, the gravest first, without zeros. */
  List<Count> counts(SortedMap<Severity, Integer> bySeverity) {
    List<Count> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = bySeverity.getOrDefault(severity, 0);
      if (count > 0) {
        counts.add(count(severity, count));
      }
    }
    return counts;
  }

  /** A count of findings of one severity; none at all is nothing to be alarmed by. */
  Count count(Severity severity, int count) {
    String words = messages.text("count." + style(severity), count);
    if (count == 0) {
      return new Count("plain", "", words);
    }
    return new Count(style(severity), icon(severity), words);
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static String icon(Severity severity) {
    return switch (severity) {
      case INFO -> "i";
      case WARNING -> "▲";
      case ERROR -> "✖";
    };
  }
}
