package org.isogloss.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isogloss.review.MarkedTexts.Mark;
import org.isogloss.review.view.FindingNote;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.Piece;
import org.isogloss.review.view.UnitRow;
import org.isogloss.text.Bitext;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.TrackedText;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** The units of a locale: source sentences beside their translation. */
final class UnitRows {

  /** Below this, a person should look whether the two sides belong together. */
  private static final double LOW_CONFIDENCE = 0.5;

  private final Messages messages;
  private final BlockRows blocks;
  private final MarkedTexts texts;

  UnitRows(Messages messages, BlockRows blocks, MarkedTexts texts) {
    this.messages = messages;
    this.blocks = blocks;
    this.texts = texts;
  }

  /**
   * The units in order.
   *
   * @param seen the ids of units that the page already shows; those shown here are added
   */
  List<UnitRow> of(Bitext bitext, Findings.Placed findings, Set<String> seen) {
    List<UnitRow> rows = new ArrayList<>(bitext.units().size());
    for (Unit unit : bitext.units()) {
      rows.add(row(bitext, unit, rows.size() + 1, findings.ofUnit(unit.id()), seen));
    }
    return rows;
  }

  private UnitRow row(
      Bitext bitext, Unit unit, int number, List<FindingNote> findings, Set<String> seen) {
    LocaleTag locale = bitext.targetLocale();
    String anchor = PageLinks.unitAnchor(locale, unit.id());
    String confidence = unit.isAligned() ? twoDecimals(unit.confidence()) : "";
    return new UnitRow(
        anchor,
        seen.add(unit.id()) ? PageLinks.unitAnchor(unit.id()) : "",
        unit.id(),
        Integer.toString(number),
        style(unit, findings),
        PageLinks.toAnchor(anchor),
        sentences(unit.source(), bitext.source(), bitext.source().locale()),
        sentences(unit.target(), bitext.target(), locale),
        words(unit),
        messages.text("state." + unit.state().xliffName()),
        confidence,
        confidence.isEmpty() ? "" : messages.text("unit.confidence", new BigDecimal(confidence)),
        findings);
  }

  private static String twoDecimals(double confidence) {
    double inside = Math.max(0, Math.min(1, confidence));
    return BigDecimal.valueOf(inside).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String style(Unit unit, List<FindingNote> findings) {
    boolean low = unit.isAligned() && unit.confidence() < LOW_CONFIDENCE;
    String kind =
        unit.isAligned() ? "aligned" : unit.target().isEmpty() ? "untranslated" : "target-only";
    return kind
        + (low ? " low" : "")
        + (low || !unit.isAligned() || !findings.isEmpty() ? " look" : "");
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

  private List<MarkedText> sentences(
      List<Segment> segments, @Nullable Document document, LocaleTag locale) {
    List<MarkedText> sentences = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      TrackedText text = segment.text();
      List<Mark> marks = new ArrayList<>();
      for (Change change : text.changesSince(readVersion(segment, document))) {
        marks.add(new Mark(change.to(), "", "", blocks.title(change, locale)));
      }
      sentences.add(
          texts.marked(text.current(), Language.of(locale), Piece.Kind.INSERTED, marks, List.of()));
    }
    return sentences;
  }

  /** Where the reader ends and repairs begin; a segment has as many layers as its block. */
  private static int readVersion(Segment segment, @Nullable Document document) {
    int version = segment.text().version();
    if (document == null || segment.block() >= document.blocks().size()) {
      return version;
    }
    return Math.min(version, document.blocks().get(segment.block()).readVersion());
  }
}
