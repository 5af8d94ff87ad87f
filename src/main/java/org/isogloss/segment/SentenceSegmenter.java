package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Span;

/** Cuts a paragraph into sentences. Implementations are safe for threads. */
public interface SentenceSegmenter {

  /**
   * The sentences of a paragraph.
   *
   * @param paragraph any text, even an empty one or one with lone surrogates
   * @return spans of {@code paragraph} in UTF-16 code units, in order, without overlap, none empty,
   *     none with white space at either end; together they hold all that is not white space, and no
   *     break between two of them falls inside a grapheme
   */
  List<Span> segment(String paragraph);

  /**
   * Every place of a paragraph that was looked at, in order, with the rule or model that decided. A
   * segmenter that keeps no reasons gives its breaks alone.
   *
   * @param paragraph as for {@link #segment}, which breaks where this says it does
   */
  default List<Verdict> explain(String paragraph) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Span> sentences = segment(paragraph);
    for (int i = 1; i < sentences.size(); i++) {
      int end = sentences.get(i - 1).end();
      verdicts.add(new Verdict(end, sentences.get(i).start(), true, "segmenter"));
    }
    return verdicts;
  }
}
