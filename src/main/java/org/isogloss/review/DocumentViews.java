package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.review.view.Bar;
import org.isogloss.review.view.BlockRow;
import org.isogloss.review.view.Count;
import org.isogloss.review.view.DocumentView;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.Section;
import org.isogloss.review.view.UnitRow;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the page of a document out of what the run found out about it. */
final class DocumentViews {

  private final Messages messages;
  private final Findings findings;
  private final BlockRows blockRows;
  private final UnitRows unitRows;
  private final String version;

  DocumentViews(Messages messages, CauseNotes causes, String productVersion) {
    MarkedTexts texts = new MarkedTexts(new VisibleText(messages));
    this.messages = messages;
    this.findings = new Findings(messages, causes);
    this.blockRows = new BlockRows(messages, causes, texts);
    this.unitRows = new UnitRows(messages, blockRows, texts);
    this.version = productVersion;
  }

  /** The page. */
  DocumentView of(DocumentResult result) {
    ParallelDocument document = result.document();
    TreeSet<LocaleTag> translations = new TreeSet<>(document.versions().keySet());
    translations.addAll(result.bitexts().keySet());
    translations.remove(document.sourceLocale());
    Set<String> seen = new HashSet<>();
    List<Section> sections = new ArrayList<>();
    sections.add(section(document, document.sourceLocale(), null, seen));
    for (LocaleTag locale : translations) {
      sections.add(section(document, locale, result.bitexts().get(locale), seen));
    }
    String up = PageLinks.up(document.id());
    return new DocumentView(
        document.id(),
        document.source().title(),
        Language.of(document.sourceLocale()),
        up + "index.html",
        up + "review/assets/",
        version,
        sections);
  }

  private Section section(
      ParallelDocument document, LocaleTag locale, @Nullable Bitext bitext, Set<String> seen) {
    Document text = document.versions().get(locale);
    Findings.Placed placed = findings.place(locale, text, bitext);
    List<BlockRow> blocks = text == null ? List.of() : blockRows.of(text, placed);
    List<UnitRow> units = bitext == null ? List.of() : unitRows.of(bitext, placed, seen);
    int changes = 0;
    int dropped = 0;
    for (BlockRow block : blocks) {
      changes += block.changes().size();
      dropped += block.isContent() ? 0 : 1;
    }
    String anchor = PageLinks.localeAnchor(locale);
    return new Section(
        anchor,
        PageLinks.toAnchor(anchor),
        Language.of(locale),
        Language.of(document.sourceLocale()),
        kind(document, locale, text),
        bar(bitext),
        bitext != null,
        text != null,
        counts(text, bitext),
        placed.all(),
        edits(changes, dropped),
        changes + dropped > 0 || !placed.byBlock().isEmpty(),
        blocks,
        units);
  }

  private String kind(ParallelDocument document, LocaleTag locale, @Nullable Document text) {
    if (locale.equals(document.sourceLocale())) {
      return messages.text("section.source");
    }
    return messages.text(text == null ? "section.no-file" : "section.translation");
  }

  private String edits(int changes, int dropped) {
    if (changes + dropped == 0) {
      return messages.text("edits.none");
    }
    return messages.text("edits.some", changes, dropped);
  }

  private Bar bar(@Nullable Bitext bitext) {
    int aligned = 0;
    int untranslated = 0;
    int targetOnly = 0;
    if (bitext != null) {
      for (Unit unit : bitext.units()) {
        aligned += unit.isAligned() ? 1 : 0;
        untranslated += unit.target().isEmpty() ? 1 : 0;
        targetOnly += unit.source().isEmpty() ? 1 : 0;
      }
    }
    String label = messages.text("bar.label", aligned, untranslated, targetOnly);
    return Bar.of(aligned, untranslated, targetOnly, label);
  }

  private List<Count> counts(@Nullable Document text, @Nullable Bitext bitext) {
    List<Finding> all = new ArrayList<>();
    if (text != null) {
      all.addAll(text.findings());
    }
    if (bitext != null) {
      all.addAll(bitext.findings());
    }
    SortedMap<Severity, Integer> bySeverity = new TreeMap<>();
    for (Finding finding : all) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
    }
    return findings.counts(bySeverity);
  }
}
