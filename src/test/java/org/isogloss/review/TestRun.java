package org.isogloss.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.Bitext;
import org.isogloss.text.Block;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.DocumentSummary.Counts;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Origin;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Problem;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Segment;
import org.isogloss.text.Severity;
import org.isogloss.text.State;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/** Builds what a run found out, and writes its pages. */
final class TestRun {

  static final LocaleTag EN = LocaleTag.of("en");
  static final LocaleTag VI = LocaleTag.of("vi");

  private final List<DocumentResult> results = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> quarantined = new ArrayList<>();
  private final List<Problem> ignored = new ArrayList<>();

  TestRun row(int row, String preferred, String avoided, String note) {
    return row(row, Map.of(EN, preferred), avoided, note);
  }

  TestRun row(int row, Map<LocaleTag, String> preferred, String avoided, String note) {
    entries.add(
        new Entry(
            row,
            preferred,
            Map.of(EN, List.of(avoided.split("\\|", -1))),
            Map.of(),
            PartOfSpeech.NOUN,
            false,
            Map.of(),
            Map.of(),
            Action.FIX,
            List.of(),
            List.of(),
            note));
    return this;
  }

  TestRun quarantined(String path, String reason) {
    quarantined.add(new Problem(path, reason));
    return this;
  }

  TestRun ignored(String path, String reason) {
    ignored.add(new Problem(path, reason));
    return this;
  }

  /** Adds a document, its English version the source. */
  TestRun document(Document source, Bitext... bitexts) {
    SortedMap<LocaleTag, Document> versions = new TreeMap<>();
    SortedMap<LocaleTag, Bitext> byLocale = new TreeMap<>();
    versions.put(source.locale(), source);
    for (Bitext bitext : bitexts) {
      byLocale.put(bitext.targetLocale(), bitext);
      Document target = bitext.target();
      if (target != null) {
        versions.put(target.locale(), target);
      }
    }
    ParallelDocument document = new ParallelDocument(source.id(), source.locale(), versions);
    results.add(new DocumentResult(document, byLocale));
    return this;
  }

  /**
   * Aligns two texts.
   *
   * @param beads {@code 1-1 2-1 0-1}: so many sentences with so many, in order
   */
  static Bitext align(
      Document source,
      String locale,
      @Nullable Document target,
      String beads,
      Finding... findings) {
    List<Segment> from = source.segments();
    List<Segment> to = target == null ? List.of() : target.segments();
    List<Unit> units = new ArrayList<>();
    int reachedFrom = 0;
    int reachedTo = 0;
    for (String bead : beads.split(" ", -1)) {
      int endFrom = reachedFrom + bead.charAt(0) - '0';
      int endTo = reachedTo + bead.charAt(2) - '0';
      units.add(unit(from.subList(reachedFrom, endFrom), to.subList(reachedTo, endTo)));
      reachedFrom = endFrom;
      reachedTo = endTo;
    }
    return new Bitext(source, LocaleTag.of(locale), target, units, List.of(findings));
  }

  private static Unit unit(List<Segment> source, List<Segment> target) {
    String id = (source.isEmpty() ? target : source).get(0).id().value();
    boolean aligned = !source.isEmpty() && !target.isEmpty();
    return new Unit(
        id,
        source,
        target,
        target.isEmpty() ? State.INITIAL : State.TRANSLATED,
        target.isEmpty() ? Origin.NONE : Origin.EXISTING_TRANSLATION,
        aligned ? 0.97 / Math.max(source.size(), target.size()) - 0.05 : 0);
  }

  /** Writes the pages. */
  void write(Path folder) throws IOException {
    write(folder, DocumentLayout.HEAVIEST_PART);
  }

  /** Writes the pages, documents cut into parts of some weight. */
  void write(Path folder, int heaviestPart) throws IOException {
    write(folder, Messages.english(), heaviestPart);
  }

  /** Writes the pages, their own texts in some language. */
  void write(Path folder, Messages messages, int heaviestPart) throws IOException {
    Glossary glossary = new Glossary("glossary.csv", List.of(EN, VI), entries);
    ReviewSettings settings = new ReviewSettings(new WordTerms(glossary), "Isogloss 0.1.0");
    ReviewWriter writer = new ReviewWriter(folder, settings, messages, heaviestPart);
    for (DocumentResult result : results) {
      writer.add(writer.render(result));
    }
    writer.finish(summary());
  }

  private RunSummary summary() {
    TreeSet<LocaleTag> locales = new TreeSet<>();
    List<DocumentSummary> documents = new ArrayList<>();
    for (DocumentResult result : results) {
      ParallelDocument document = result.document();
      SortedMap<LocaleTag, Counts> counts = new TreeMap<>();
      counts.put(document.sourceLocale(), counts(document.source(), null));
      result
          .bitexts()
          .forEach((locale, bitext) -> counts.put(locale, counts(bitext.target(), bitext)));
      locales.addAll(counts.keySet());
      documents.add(
          new DocumentSummary(
              document.id(), document.source().title(), document.sourceLocale(), counts));
    }
    return new RunSummary(EN, List.copyOf(locales), documents, quarantined, ignored);
  }

  private static Counts counts(@Nullable Document version, @Nullable Bitext bitext) {
    SortedMap<String, Integer> byRule = new TreeMap<>();
    SortedMap<Integer, Integer> byRow = new TreeMap<>();
    SortedMap<Severity, Integer> findings = new TreeMap<>();
    if (version != null) {
      for (Block block : version.blocks()) {
        for (Change change : block.changes()) {
          byRule.merge(change.cause().rule(), 1, Integer::sum);
          if (change.cause().hasRow()) {
            byRow.merge(change.cause().row(), 1, Integer::sum);
          }
        }
      }
      version.findings().forEach(f -> findings.merge(f.severity(), 1, Integer::sum));
    }
    List<Unit> units = bitext == null ? List.of() : bitext.units();
    if (bitext != null) {
      bitext.findings().forEach(f -> findings.merge(f.severity(), 1, Integer::sum));
    }
    return new Counts(
        version != null,
        version == null ? 0 : version.segments().size(),
        units.size(),
        (int) units.stream().filter(Unit::isAligned).count(),
        (int) units.stream().filter(u -> u.target().isEmpty()).count(),
        (int) units.stream().filter(u -> u.source().isEmpty()).count(),
        byRule,
        byRow,
        findings);
  }
}
