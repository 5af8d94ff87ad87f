package org.isogloss.align;

import java.util.List;

/**
 * A word or phrase and what it stands for in the other language.
 *
 * @param source as a text of the source side would have it
 * @param target as a text of the target side would have it
 */
public record DictionaryEntry(String source, String target) {

  /** How much an entry says, as a number of times its words were seen to correspond. */
  private static final double WEIGHT = 1.2;

  private static final int LONGEST = 6;

  /** Adds the pairs of tokens; those of a phrase say less. */
  void addTo(PairCounts.Builder pairs, Vocabulary left, Vocabulary right) {
    List<String> sources = Tokens.of(source);
    List<String> targets = Tokens.of(target);
    if (sources.size() > LONGEST || targets.size() > LONGEST) {
      return;
    }
    double weight = WEIGHT / Math.max(1, Math.max(sources.size(), targets.size()));
    for (String word : sources) {
      for (String opposite : targets) {
        int s = left.find(word);
        int t = right.find(opposite);
        if (s >= 0 && t >= 0) {
          pairs.add(s, t, weight);
        }
      }
    }
  }
}
