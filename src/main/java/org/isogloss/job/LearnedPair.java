package org.isogloss.job;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.align.Alignment;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.Lexicon;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextSide;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;

/**
 * What all documents of a pair of locales taught together.
 *
 * @param statistics counted over all of them
 * @param beads by document, for those that were aligned together
 * @param lexicon the words that stand for each other in these, for the others
 * @param failure why none were aligned together, if that failed
 */
record LearnedPair(
    AlignmentStatistics statistics,
    Map<String, List<Bead>> beads,
    Lexicon lexicon,
    Optional<Throwable> failure) {

  static final LearnedPair NOTHING = alone(AlignmentStatistics.empty(), Optional.empty());

  /** Copies the map. */
  LearnedPair {
    beads = Collections.unmodifiableMap(new TreeMap<>(beads));
  }

  private static LearnedPair alone(AlignmentStatistics statistics, Optional<Throwable> failure) {
    return new LearnedPair(statistics, Map.of(), Lexicon.EMPTY, failure);
  }

  /** Aligns texts together; where that fails, each is left to be aligned by itself. */
  static LearnedPair from(PairTexts texts, Terminology terminology) {
    try {
      Alignment alignment =
          new SentenceAligner(texts.statistics(), terminology).alignAll(texts.texts());
      Map<String, List<Bead>> beads = new TreeMap<>();
      for (int i = 0; i < texts.documents().size(); i++) {
        beads.put(texts.documents().get(i), alignment.beads().get(i));
      }
      Lexicon lexicon = Lexicon.of(alignment.lexicon());
      return new LearnedPair(texts.statistics(), beads, lexicon, Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return alone(texts.statistics(), Optional.of(e));
    }
  }

  /** The beads of a document: those found together with others, or else its own. */
  List<Bead> beads(String document, TextSide source, TextSide target, Terminology terminology) {
    List<Bead> together = beads.getOrDefault(document, List.of());
    return areOf(source, target, together)
        ? together
        : new SentenceAligner(statistics, terminology).with(lexicon).align(source, target);
  }

  /** A file may have been changed since it was learned from. */
  private static boolean areOf(TextSide source, TextSide target, List<Bead> beads) {
    if (beads.isEmpty()) {
      return false;
    }
    Bead last = beads.get(beads.size() - 1);
    return last.source().end() == source.sentences().size()
        && last.target().end() == target.sentences().size();
  }
}
