package org.isogloss.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.text.Bitext;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/** Counts what a run found out about a document. */
public final class Summaries {

  private Summaries() {}

  /**
   * A document in numbers. A change counts once for every rule and every row that had a hand in it;
   * a dropped block counts as one change, by the rule that dropped it. Only a locale that a
   * document is translated into has units.
   */
  public static DocumentSummary of(DocumentResult result) {
    Set<LocaleTag> locales = new TreeSet<>(result.bitexts().keySet());
    locales.addAll(result.document().versions().keySet());
    SortedMap<LocaleTag, DocumentSummary.Counts> counts = new TreeMap<>();
    for (LocaleTag locale : locales) {
      counts.put(locale, counts(result.document().version(locale), result.bitext(locale)));
    }
    Document source = result.document().source();
    return new DocumentSummary(
        result.document().id(), source.title(), result.document().sourceLocale(), counts);
  }

  private static DocumentSummary.Counts counts(
      Optional<Document> version, Optional<Bitext> bitext) {
    SortedMap<String, Integer> byRule = new TreeMap<>();
    SortedMap<Integer, Integer> byRow = new TreeMap<>();
    SortedMap<Severity, Integer> findings = new TreeMap<>();
    int sentences = version.map(Summaries::sentences).orElse(0);
    version.ifPresent(document -> countEdits(document, byRule, byRow));
    version.ifPresent(document -> countFindings(document.findings(), findings));
    bitext.ifPresent(units -> countFindings(units.findings(), findings));
    List<Unit> units = bitext.map(Bitext::units).orElse(List.of());
    int aligned = (int) units.stream().filter(Unit::isAligned).count();
    int targetOnly = (int) units.stream().filter(unit -> unit.source().isEmpty()).count();
    return new DocumentSummary.Counts(
        version.isPresent(),
        sentences,
        units.size(),
        aligned,
        units.size() - aligned - targetOnly,
        targetOnly,
        byRule,
        byRow,
        findings);
  }

  /** Counted where they stand: to take them out of their blocks would cut every text. */
  private static int sentences(Document document) {
    return document.blocks().stream()
        .filter(Block::isContent)
        .mapToInt(block -> block.sentences().size())
        .sum();
  }

  private static void countEdits(
      Document document, Map<String, Integer> byRule, Map<Integer, Integer> byRow) {
    for (Block block : document.blocks()) {
      Cause dropped = block.dropped();
      if (dropped != null) {
        count(List.of(dropped), byRule, byRow);
      } else {
        for (Change change : block.changes()) {
          count(change.causes(), byRule, byRow);
        }
      }
    }
  }

  private static void count(
      List<Cause> causes, Map<String, Integer> byRule, Map<Integer, Integer> byRow) {
    Set<String> rules = new LinkedHashSet<>();
    Set<Integer> rows = new LinkedHashSet<>();
    for (Cause cause : causes) {
      rules.add(cause.rule());
      if (cause.hasRow()) {
        rows.add(cause.row());
      }
    }
    rules.forEach(rule -> byRule.merge(rule, 1, Integer::sum));
    rows.forEach(row -> byRow.merge(row, 1, Integer::sum));
  }

  private static void countFindings(List<Finding> found, Map<Severity, Integer> findings) {
    found.forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
  }
}
