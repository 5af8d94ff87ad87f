package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.Stretches;
import org.isogloss.text.Block;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.Sentence;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
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
   * @param replaced the terms that were replaced, in the order of the text
   */
  public record Outcome(
      Block block,
      Map<Integer, List<LocaleTerms.Found>> flagged,
      Map<Integer, Set<Integer>> unsettled,
      List<Replaced> replaced) {}

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
    private List<Replaced> replaced = new ArrayList<>();
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
        revise(onePass(pass));
      }
      if (!active.isEmpty()) {
        onePass(MAX_PASSES);
        unsettled.putAll(active);
      }
      return new Outcome(block, flagged, unsettled, replaced);
    }

    private List<Replacer.Replacement> onePass(int pass) {
      List<Replacer.Replacement> all = new ArrayList<>();
      Beside beside = new Beside(block.text());
      for (int index : List.copyOf(active.keySet())) {
        Span span = block.sentences().get(index).span();
        String now = span.of(block.text().current());
        Predicate<Span> isVerbatim = stretch -> beside.isVerbatim(stretch.shift(span.start()));
        Predicate<Span> hasMarkup = stretch -> beside.hasMarkup(stretch.shift(span.start()));
        List<LocaleTerms.Found> found = terms.avoided(now, came.get(index), isVerbatim);
        List<Replacer.Replacement> own =
            replacer.replacements(
                now, found, new Untouchable(now, isVerbatim), hasMarkup, span.start());
        all.addAll(own);
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
      return all;
    }

    /** Of the later passes only: in the first ones rows that settle are at work too. */
    private void rememberRows(int pass, int index, List<Replacer.Replacement> replacements) {
      if (pass >= MAX_PASSES / 2) {
        Set<Integer> rows = new TreeSet<>(active.getOrDefault(index, Set.of()));
        replacements.forEach(replacement -> rows.add(replacement.term().entry().row()));
        active.put(index, rows);
      }
    }

    private void revise(List<Replacer.Replacement> replacements) {
      List<Edit> edits = new ArrayList<>();
      replacements.forEach(replacement -> edits.addAll(replacement.edits()));
      block = block.revise(new Layer(LAYER, edits));
      if (!edits.isEmpty()) {
        List<Replaced> moved = moved(edits);
        int grown = 0;
        for (Replacer.Replacement replacement : replacements) {
          for (Edit edit : replacement.edits()) {
            grown += edit.growth();
          }
          moved.add(replaced(replacement, grown));
        }
        moved.sort(Comparator.comparing(Replaced::span));
        replaced = moved;
      }
    }

    /** What earlier passes replaced, where it now stands; without what is replaced again. */
    private List<Replaced> moved(List<Edit> edits) {
      Stretches edited = new Stretches(edits.stream().map(Edit::span).toList());
      int version = block.text().version();
      List<Replaced> moved = new ArrayList<>();
      for (Replaced term : replaced) {
        if (!edited.touch(term.span())) {
          moved.add(term.at(block.text().map(term.span(), version - 1, version)));
        }
      }
      return moved;
    }
  }

  /**
   * What of a sentence an edit may not take in beside the term; kept terms are found if need be.
   */
  private final class Untouchable implements Predicate<Span> {

    private final String sentence;
    private final Predicate<Span> isVerbatim;
    private @Nullable Stretches kept;

    Untouchable(String sentence, Predicate<Span> isVerbatim) {
      this.sentence = sentence;
      this.isVerbatim = isVerbatim;
    }

    @Override
    public boolean test(Span span) {
      if (kept == null) {
        kept = terms.kept(sentence);
      }
      return kept.touch(span) || isVerbatim.test(span);
    }
  }

  /** A term at the place of the last of its edits, which ends {@code grown} later than it began. */
  private static Replaced replaced(Replacer.Replacement replacement, int grown) {
    List<Edit> edits = replacement.edits();
    Edit last = edits.get(edits.size() - 1);
    int end = last.end() + grown;
    int start = end - last.after().length() + replacement.lead();
    return new Replaced(new Span(start, end), replacement.term().form());
  }

  /** What stands beside a block's text; looked for only when a term is found. */
  private static final class Beside {

    private final TrackedText text;
    private @Nullable Stretches verbatim;
    private @Nullable NavigableSet<Integer> markup;

    Beside(TrackedText text) {
      this.text = text;
    }

    boolean isVerbatim(Span span) {
      if (verbatim == null) {
        verbatim = new Stretches(Verbatim.spansIn(text));
      }
      return verbatim.touch(span);
    }

    boolean hasMarkup(Span span) {
      if (markup == null) {
        markup = new TreeSet<>();
        for (InlineCode code : text.codes()) {
          markup.add(code.offset());
        }
      }
      Integer next = markup.ceiling(span.start());
      return next != null && next <= span.end();
    }
  }
}
