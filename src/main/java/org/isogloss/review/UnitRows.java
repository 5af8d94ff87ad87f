package org.isogloss.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.review.view.FindingNote;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.UnitCell;
import org.isogloss.review.view.UnitRow;
import org.isogloss.text.Block;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Unit;

/** The rows of a part: source sentences and, beside them, what other locales made of them. */
final class UnitRows {

  private final Messages messages;

  UnitRows(Messages messages) {
    this.messages = messages;
  }

  /**
   * The rows of a part, those together that a unit ties together.
   *
   * @param findings by anchor: what is to be looked at there
   */
  List<List<UnitRow>> of(DocumentLayout layout, int part, Map<String, List<FindingNote>> findings) {
    List<List<UnitRow>> groups = new ArrayList<>();
    List<UnitRow> group = new ArrayList<>();
    SortedMap<LocaleTag, Integer> covered = new TreeMap<>();
    for (Grid.Row row : layout.rows(part)) {
      covered.replaceAll((locale, left) -> left - 1);
      if (covered.values().stream().noneMatch(left -> left > 0) && !group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
      group.add(row(layout, row, joined(row, covered), findings));
      row.cells.forEach((locale, placed) -> covered.put(locale, placed.rows()));
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** Which locales translate the sentence together with the one before. */
  private String joined(Grid.Row row, SortedMap<LocaleTag, Integer> covered) {
    List<String> names = new ArrayList<>();
    covered.forEach(
        (locale, left) -> {
          if (left > 0 && row.number > 0) {
            names.add(messages.language(locale).name());
          }
        });
    return names.isEmpty() ? "" : messages.text("unit.above", String.join(", ", names));
  }

  private UnitRow row(
      DocumentLayout layout, Grid.Row row, String joined, Map<String, List<FindingNote>> findings) {
    String anchor = row.number == 0 ? "" : PageLinks.unitAnchor(row.source.get(0).id().value());
    List<FindingNote> notes = findings.getOrDefault(anchor, List.of());
    List<UnitCell> cells = new ArrayList<>();
    List<LocaleTag> columns = layout.columns();
    for (int i = 0; i < columns.size(); i++) {
      Grid.Placed placed = row.cells.get(columns.get(i));
      if (placed != null) {
        cells.add(cell(layout, columns.get(i), i + 1, placed, findings));
      }
    }
    return new UnitRow(
        anchor,
        anchor.isEmpty() ? "" : PageLinks.toAnchor(anchor),
        row.number == 0 ? "" : Integer.toString(row.number),
        style(layout, row) + (anchor.isEmpty() || notes.isEmpty() ? "" : " look"),
        sentences(row.source, layout.source()),
        joined,
        anchor.isEmpty() ? List.of() : notes,
        cells);
  }

  /** What the source sentence is part of, and whether it begins it. */
  private static String style(DocumentLayout layout, Grid.Row row) {
    if (row.number == 0) {
      return "extra";
    }
    VersionText.Place place = layout.source().place(row.source.get(0).id().value());
    if (place == null) {
      return "";
    }
    Block block = place.block();
    boolean first = block.sentences().get(0).equals(place.sentence());
    return Readings.style(block.role()) + (first ? " first" : "");
  }

  private UnitCell cell(
      DocumentLayout layout,
      LocaleTag locale,
      int column,
      Grid.Placed placed,
      Map<String, List<FindingNote>> findings) {
    Unit unit = placed.unit();
    if (unit == null) {
      return new UnitCell(
          column, placed.rows(), "", "", "", "filler", List.of(), "", "", -1, "", List.of());
    }
    String anchor = PageLinks.unitAnchor(locale, unit.id());
    List<FindingNote> notes = findings.getOrDefault(anchor, List.of());
    int confidence = unit.isAligned() ? Confidence.hundredths(unit) : -1;
    return new UnitCell(
        column,
        placed.rows(),
        anchor,
        PageLinks.toAnchor(anchor),
        unit.id(),
        style(unit, notes),
        sentences(unit.target(), layout.versionOf(locale)),
        words(unit),
        unit.isAligned() ? messages.text("state." + unit.state().xliffName()) : "",
        confidence,
        confidence < 0
            ? ""
            : messages.text("unit.confidence", BigDecimal.valueOf(confidence).movePointLeft(2)),
        notes);
  }

  private static String style(Unit unit, List<FindingNote> findings) {
    String kind =
        unit.isAligned()
            ? Confidence.of(unit).name().toLowerCase(Locale.ROOT)
            : unit.target().isEmpty() ? "untranslated" : "target-only";
    boolean look = !findings.isEmpty() || !(kind.equals("sure") || kind.equals("fair"));
    return kind + (look ? " look" : "");
  }

  private String words(Unit unit) {
    if (unit.target().isEmpty()) {
      return messages.text("unit.untranslated");
    }
    if (unit.source().isEmpty()) {
      return messages.text("unit.target-only");
    }
    return unit.source().size() == 1 && unit.target().size() == 1
        ? ""
        : messages.text("unit.joined", unit.source().size(), unit.target().size());
  }

  private static List<MarkedText> sentences(List<Segment> segments, VersionText version) {
    List<MarkedText> sentences = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      sentences.add(version.sentence(segment));
    }
    return sentences;
  }
}
