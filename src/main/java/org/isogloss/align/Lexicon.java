package org.isogloss.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from some texts, ready to help with another text of the same two languages.
 * Immutable; safe for threads.
 */
public final class Lexicon {

  /** Nothing known. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  /** What is less probable both ways, or rests on less, is noise that would only take room. */
  private static final double LEAST_PROBABILITY = 0.1;

  private static final double LEAST_COUNT = 0.5;

  /** A certain pair says as much as this many meetings; more did not help in measurements. */
  private static final double WEIGHT = 0.8;

  private final Map<String, List<LexiconEntry>> bySource;

  private Lexicon(Map<String, List<LexiconEntry>> bySource) {
    this.bySource = bySource;
  }

  /** The entries worth keeping of those an {@link Alignment} came with. */
  public static Lexicon of(List<LexiconEntry> entries) {
    Map<String, List<LexiconEntry>> bySource = new HashMap<>();
    for (LexiconEntry entry : entries) {
      if (probability(entry) >= LEAST_PROBABILITY && entry.count() >= LEAST_COUNT) {
        bySource.computeIfAbsent(entry.source(), token -> new ArrayList<>(1)).add(entry);
      }
    }
    bySource.replaceAll((token, of) -> List.copyOf(of));
    return new Lexicon(bySource);
  }

  /** Of a pair's rarer token, how many of its occurrences correspond to the other. */
  private static double probability(LexiconEntry entry) {
    return Math.max(entry.forward(), entry.backward());
  }

  /** Adds the pairs whose tokens occur on both sides. */
  void addTo(PairCounts.Builder pairs, Vocabulary left, Vocabulary right) {
    for (int s = 0; s < left.size(); s++) {
      for (LexiconEntry entry : bySource.getOrDefault(left.token(s), List.of())) {
        int t = right.find(entry.target());
        if (t >= 0) {
          pairs.add(s, t, WEIGHT * probability(entry));
        }
      }
    }
  }
}
