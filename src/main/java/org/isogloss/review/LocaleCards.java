package org.isogloss.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.review.view.Bar;
import org.isogloss.review.view.LocaleCard;
import org.isogloss.text.Bitext;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.State;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** A document's locales in numbers. */
final class LocaleCards {

  private final Messages messages;
  private final Findings findings;
  private final Bars bars;

  LocaleCards(Messages messages, Findings findings, Bars bars) {
    this.messages = messages;
    this.findings = findings;
    this.bars = bars;
  }

  /** The cards, the source first. */
  List<LocaleCard> of(DocumentResult result, DocumentLayout layout, List<LocatedFinding> located) {
    List<LocaleCard> cards = new ArrayList<>();
    LocaleTag source = result.document().sourceLocale();
    cards.add(card(source, result, layout, located));
    TreeSet<LocaleTag> others = new TreeSet<>(result.document().versions().keySet());
    others.addAll(result.bitexts().keySet());
    others.remove(source);
    for (LocaleTag locale : others) {
      cards.add(card(locale, result, layout, located));
    }
    return cards;
  }

  private LocaleCard card(
      LocaleTag locale,
      DocumentResult result,
      DocumentLayout layout,
      List<LocatedFinding> located) {
    SortedMap<Severity, Integer> counts = new TreeMap<>();
    for (LocatedFinding finding : located) {
      if (finding.locale().equals(locale)) {
        counts.merge(finding.severity(), 1, Integer::sum);
      }
    }
    Bitext bitext = result.bitexts().get(locale);
    int column = layout.columns().indexOf(locale);
    String anchor = PageLinks.localeAnchor(locale);
    return new LocaleCard(
        anchor,
        PageLinks.toAnchor(anchor),
        messages.language(locale),
        column < 0 ? "" : Integer.toString(column + 1),
        kind(locale, result),
        bar(bitext),
        bitext != null,
        findings.counts(counts));
  }

  private String kind(LocaleTag locale, DocumentResult result) {
    if (locale.equals(result.document().sourceLocale())) {
      return messages.text("section.source");
    }
    boolean hasFile = result.document().versions().containsKey(locale);
    return messages.text(hasFile ? "section.translation" : "section.no-file");
  }

  private Bar bar(@Nullable Bitext bitext) {
    int untranslated = 0;
    int targetOnly = 0;
    for (Unit unit : bitext == null ? List.<Unit>of() : bitext.units()) {
      untranslated += unit.target().isEmpty() ? 1 : 0;
      targetOnly += unit.source().isEmpty() ? 1 : 0;
    }
    return bars.of(bitext == null ? Progress.NONE : progress(bitext), untranslated, targetOnly);
  }

  /** How sure the units of a locale are, and how far. */
  static Progress progress(Bitext bitext) {
    Map<Confidence, Integer> steps = new EnumMap<>(Confidence.class);
    int reviewed = 0;
    int published = 0;
    for (Unit unit : bitext.units()) {
      if (unit.isAligned()) {
        steps.merge(Confidence.of(unit), 1, Integer::sum);
        reviewed += unit.state() == State.REVIEWED ? 1 : 0;
        published += unit.state() == State.FINAL ? 1 : 0;
      }
    }
    return new Progress(
        steps.getOrDefault(Confidence.SURE, 0),
        steps.getOrDefault(Confidence.FAIR, 0),
        steps.getOrDefault(Confidence.LOW, 0),
        reviewed,
        published);
  }
}
