package org.isogloss.glossary.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.normalize.BlockNormalizer;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/** Tries out on made-up sentences what a run would make of them. */
final class Trial {

  /**
   * What became of a sentence.
   *
   * @param term what its first characters have become
   * @param rows the rows that edited them
   * @param unsettled the rows that undo each other; empty if the sentence settles
   */
  record Outcome(String term, Set<Integer> rows, Set<Integer> unsettled) {}

  private final BlockNormalizer normalizer;

  Trial(LocaleTerms terms) {
    normalizer = new BlockNormalizer(terms);
  }

  /**
   * Normalizes a sentence that begins with a term.
   *
   * @param length how long the term is; the rest are words its rows ask for
   */
  Outcome of(String sentence, int length) {
    Sentence whole = new Sentence(new SentenceId("s0"), new Span(0, sentence.length()));
    Block block =
        Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(sentence))
            .withSentences(List.of(whole));
    BlockNormalizer.Outcome outcome = normalizer.normalize(block);
    Set<Integer> unsettled = new TreeSet<>();
    for (Set<Integer> rows : outcome.unsettled().values()) {
      unsettled.addAll(rows);
    }
    TrackedText text = outcome.block().text();
    Set<Integer> rows = new TreeSet<>();
    for (Change change : outcome.block().changes()) {
      if (change.from().start() < length) {
        change.causes().stream().filter(Cause::hasRow).map(Cause::row).forEach(rows::add);
      }
    }
    String term = text.map(new Span(0, length), 0, text.version()).of(text.current());
    return new Outcome(term, rows, unsettled);
  }
}
