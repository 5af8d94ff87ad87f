package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.Stretches;
import org.isogloss.text.Block;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.Sentence;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Brings one block to its fixed point.
 *
 * <ol>
 *   <li>A pass looks at every sentence that the pass before changed, by itself, and makes one layer
 *       of all edits.
 *   <li>Passes go on until one makes no edit, eight times at most.
 *   <li>Sentences that have not settled by then are left wholly as they came, and named; the others
 *       are done again without them.
 * </ol>
 */
public final class BlockNormalizer {

  /** How often a block is gone over before its rows are said to undo each other. */
  static final int MAX_PASSES = 8;

  /** The name of the layers. */
  static final String LAYER = "glossary";

  /**
   * What became of a block.
   *
   * @param block with a layer for every pass
   * @param flagged by sentence the terms that are only reported, in places of the sentence
   * @param unsettled the sentences left as they came, with the rows that undo each other
   */
  public record Outcome(
      Block block,
      Map<Integer, List<LocaleTerms.Found>> flagged,
      Map<Integer, Set<Integer>> unsettled) {}

  private final LocaleTerms terms;
  private final Replacer replacer;

  public BlockNormalizer(LocaleTerms terms) {
    this.terms = terms;
    this.replacer = new Replacer(terms.locale());
  }

  public Outcome normalize(Block block) {
    Map<Integer, Set<Integer>> unsettled = new TreeMap<>();
    while (true) {
      Outcome outcome = new Passes(block, unsettled).run();
      if (outcome.unsettled().size() == unsettled.size()) {
        return outcome;
      }
      unsettled.putAll(outcome.unsettled());
    }
  }

  /** One attempt at a block. */
  private final class Passes {

    private final List<String> came = new ArrayList<>();
    private final Map<Integer, Set<Integer>> unsettled;
    private final Map<Integer, List<LocaleTerms.Found>> flagged = new TreeMap<>();
    private final TreeMap<Integer, Set<Integer>> active = new TreeMap<>();
    private Block block;

    Passes(Block block, Map<Integer, Set<Integer>> leftAlone) {
      this.block = block;
      this.unsettled = new TreeMap<>(leftAlone);
      for (Sentence sentence : block.sentences()) {
        if (!leftAlone.containsKey(came.size())) {
          active.put(came.size(), new TreeSet<>());
        }
        came.add(sentence.span().of(block.text().current()));
      }
    }

    Outcome run() {
      for (int pass = 0; pass < MAX_PASSES && !active.isEmpty(); pass++) {
        block = block.revise(new Layer(LAYER, onePass(pass)));
      }
      if (!active.isEmpty()) {
        onePass(MAX_PASSES);
        unsettled.putAll(active);
      }
      return new Outcome(block, flagged, unsettled);
    }

    private List<Edit> onePass(int pass) {
      List<Edit> edits = new ArrayList<>();
      Verbatims verbatims = new Verbatims(block);
      for (int index : List.copyOf(active.keySet())) {
        Span span = block.sentences().get(index).span();
        String now = span.of(block.text().current());
        Predicate<Span> isVerbatim = stretch -> verbatims.touch(stretch.shift(span.start()));
        List<LocaleTerms.Found> found = terms.avoided(now, came.get(index), isVerbatim);
        List<Edit> own = replacer.edits(now, found, isVerbatim, span.start());
        edits.addAll(own);
        if (own.isEmpty()) {
          active.remove(index);
          found.removeIf(term -> !term.isFlagged());
          if (!found.isEmpty()) {
            flagged.put(index, found);
          }
        } else {
          rememberRows(pass, index, own);
        }
      }
      return edits;
    }

    /** Of the later passes only: in the first ones rows that settle are at work too. */
    private void rememberRows(int pass, int index, List<Edit> edits) {
      if (pass >= MAX_PASSES / 2) {
        Set<Integer> rows = new TreeSet<>(active.getOrDefault(index, Set.of()));
        edits.forEach(edit -> rows.add(edit.cause().row()));
        active.put(index, rows);
      }
    }
  }

  /** What of a block is no prose; looked for only when a term is found. */
  private static final class Verbatims {

    private final Block block;
    private @Nullable Stretches spans;

    Verbatims(Block block) {
      this.block = block;
    }

    boolean touch(Span span) {
      if (spans == null) {
        spans = new Stretches(Verbatim.spansIn(block.text()));
      }
      return spans.touch(span);
    }
  }
}
