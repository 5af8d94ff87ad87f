package org.isogloss.segment;

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
}
