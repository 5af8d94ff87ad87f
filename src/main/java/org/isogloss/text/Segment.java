package org.isogloss.text;

import java.util.List;

/**
 * A sentence taken out of its block, for the stations that work sentence by sentence.
 *
 * @param id the sentence's name
 * @param block the index of the block it stands in
 * @param leading what stands between it and the sentence before it in the same block; empty for a
 *     block's first sentence
 * @param text the sentence with its history and inline codes
 */
public record Segment(SentenceId id, int block, String leading, TrackedText text) {

  /** The sentence as it reads now. */
  public String current() {
    return text.current();
  }

  /** Several segments as one text: as they stand in a block, a space between blocks. */
  public static String join(List<Segment> segments) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i > 0) {
        boolean sameBlock = segments.get(i - 1).block() == segment.block();
        joined.append(sameBlock ? segment.leading() : " ");
      }
      joined.append(segment.current());
    }
    return joined.toString();
  }
}
