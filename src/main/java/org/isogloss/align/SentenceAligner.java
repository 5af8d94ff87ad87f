package org.isogloss.align;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the sentences of texts, one pair of texts alone or several together.
 *
 * <ol>
 *   <li>In short texts all paths are looked at first: lengths, look-alike words and numbers,
 *       endings, glossary terms and blocks say how good they are. In long texts a coarse path is
 *       looked for twice, in a wide band along rare tokens both texts share; so time and memory
 *       grow with the length of the texts, not with its square.
 *   <li>The words that stand for each other in the plausible beads of all texts, and how often each
 *       shape of bead comes and how long translations are, are learned; the next paths are found
 *       with them, in a band that is narrow where the last path was sure. This is done again.
 *   <li>In the last band every bead gets its posterior, and the path that is right most often is
 *       the answer.
 * </ol>
 *
 * <p>Immutable; safe for threads; the same input gives the same output.
 */
public final class SentenceAligner {

  private final AlignmentStatistics learned;
  private final @Nullable Terminology terminology;
  private final List<DictionaryEntry> dictionary;
  private final Lexicon lexicon;

  /**
   * An aligner for one pair of locales.
   *
   * @param learned over the documents of the pair; empty if nothing was
   * @param terminologyOrNull the glossary, whose preferred terms are evidence; null if there is
   *     none
   */
  public SentenceAligner(AlignmentStatistics learned, @Nullable Terminology terminologyOrNull) {
    this(learned, terminologyOrNull, List.of());
  }

  /**
   * An aligner for one pair of locales.
   *
   * @param learned over the documents of the pair; empty if nothing was
   * @param terminologyOrNull the glossary, whose preferred terms are evidence; null if there is
   *     none
   * @param dictionary words that stand for each other; empty if there is none
   */
  public SentenceAligner(
      AlignmentStatistics learned,
      @Nullable Terminology terminologyOrNull,
      List<DictionaryEntry> dictionary) {
    this(learned, terminologyOrNull, List.copyOf(dictionary), Lexicon.EMPTY);
  }

  private SentenceAligner(
      AlignmentStatistics learned,
      @Nullable Terminology terminologyOrNull,
      List<DictionaryEntry> dictionary,
      Lexicon lexicon) {
    this.learned = learned;
    this.terminology = terminologyOrNull;
    this.dictionary = dictionary;
    this.lexicon = lexicon;
  }

  /** The same aligner, beginning with what was learned from other texts of the two languages. */
  public SentenceAligner with(Lexicon learnedBefore) {
    return new SentenceAligner(learned, terminology, dictionary, learnedBefore);
  }

  /**
   * The beads of two texts.
   *
   * @return in order; every sentence of both sides is in exactly one
   */
  public List<Bead> align(TextSide source, TextSide target) {
    return alignAll(List.of(new TextPair(source, target))).beads().get(0);
  }

  /**
   * The beads of several pairs of texts of the same two languages. What stands for what is learned
   * from all of them.
   */
  public Alignment alignAll(List<TextPair> texts) {
    List<WithoutBlanks> lean = texts.stream().map(WithoutBlanks::of).toList();
    Alignment alignment = alignLean(lean.stream().map(WithoutBlanks::texts).toList());
    List<List<Bead>> beads = new ArrayList<>();
    for (int i = 0; i < lean.size(); i++) {
      beads.add(lean.get(i).whole(alignment.beads().get(i)));
    }
    return new Alignment(beads, alignment.lexicon());
  }

  private Alignment alignLean(List<TextPair> texts) {
    Vocabulary left = new Vocabulary();
    Vocabulary right = new Vocabulary();
    List<PreparedPair> pairs = new ArrayList<>();
    AlignmentStatistics found = AlignmentStatistics.empty();
    for (TextPair text : texts) {
      pairs.add(
          new PreparedPair(
              new PreparedSide(text.source(), left, terminology),
              new PreparedSide(text.target(), right, terminology)));
      found = found.plus(AlignmentStatistics.of(text.source(), text.target()));
    }
    PairCounts.Builder known = new PairCounts.Builder();
    Cognates.find(left, right, known);
    for (DictionaryEntry entry : dictionary) {
      entry.addTo(known, left, right);
    }
    lexicon.addTo(known, left, right);
    LexiconLearner learner = new LexiconLearner(pairs, left, right, known.build(left.size()));
    double ratio = (learned.pairs() == 0 ? found : learned).ratio();
    boolean knowsWords = !lexicon.equals(Lexicon.EMPTY);
    long sentences = (knowsWords ? learned : found).source().sentences();
    return new Passes(pairs, learner, ratio, new Confidence(sentences)).run();
  }
}
