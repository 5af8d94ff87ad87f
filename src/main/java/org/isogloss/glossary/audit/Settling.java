package org.isogloss.glossary.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.normalize.BlockNormalizer;
import org.isogloss.glossary.normalize.RowNames;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/**
 * Finds rows that undo each other, before any text is touched: every avoided term is normalized as
 * a sentence of its own, together with the words its row asks for.
 */
final class Settling {

  private final CompiledTerminology terminology;

  Settling(CompiledTerminology terminology) {
    this.terminology = terminology;
  }

  /** A problem for every set of rows that never settle. */
  List<GlossaryProblem> problems() {
    List<GlossaryProblem> problems = new ArrayList<>();
    for (LocaleTag locale : terminology.glossary().locales()) {
      Optional<LocaleTerms> terms = terminology.termsFor(locale);
      terms.ifPresent(present -> check(locale, new BlockNormalizer(present), problems));
    }
    return problems;
  }

  private void check(LocaleTag locale, BlockNormalizer normalizer, List<GlossaryProblem> problems) {
    Set<Set<Integer>> told = new HashSet<>();
    for (Entry entry : terminology.glossary().entries()) {
      if (entry.action() == Action.FIX) {
        for (String term : entry.avoidedIn(locale)) {
          for (String sentence : sentences(entry, locale, term)) {
            Set<Integer> rows = unsettledRows(sentence, normalizer);
            if (!rows.isEmpty() && told.add(rows)) {
              problems.add(problem(entry, locale, term, rows));
            }
          }
        }
      }
    }
  }

  private static Set<String> sentences(Entry entry, LocaleTag locale, String term) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String word : entry.when().getOrDefault(locale, List.of(""))) {
      sentences.add((term + " " + word).strip());
    }
    return sentences;
  }

  private static Set<Integer> unsettledRows(String sentence, BlockNormalizer normalizer) {
    Block block =
        Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(sentence))
            .withSentences(
                List.of(new Sentence(new SentenceId("s0"), new Span(0, sentence.length()))));
    Set<Integer> rows = new TreeSet<>();
    normalizer.normalize(block).unsettled().values().forEach(rows::addAll);
    return rows;
  }

  private GlossaryProblem problem(Entry entry, LocaleTag locale, String term, Set<Integer> rows) {
    return new GlossaryProblem(
        GlossaryProblem.Severity.ERROR,
        "glossary.unsettled",
        terminology.glossary().file(),
        entry.row(),
        locale + ":avoid",
        term,
        String.format(
            Locale.ROOT,
            "\"%s\" never settles, since the edits of row%s lead back to an avoided term",
            term,
            RowNames.of(rows)),
        "delete one of the terms");
  }
}
