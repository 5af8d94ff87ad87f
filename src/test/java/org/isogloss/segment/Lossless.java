package org.isogloss.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.isogloss.text.Span;

/** Says whether a segmentation keeps what {@link SentenceSegmenter} promises of any text. */
final class Lossless {

  private Lossless() {}

  /**
   * Checks the spans of a text.
   *
   * @throws AssertionError that says which span is wrong
   */
  static void check(String text, List<Span> spans) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int reached = 0;
    for (Span span : spans) {
      require(span.start() >= reached && span.end() <= text.length(), span, "out of order", text);
      require(!span.isEmpty(), span, "empty", text);
      require(isWhite(text, reached, span.start()), span, "text lost before", text);
      require(!Characters.isWhite(text.charAt(span.start())), span, "white at its start", text);
      require(!Characters.isWhite(text.charAt(span.end() - 1)), span, "white at its end", text);
      boolean first = reached == 0;
      require(first || graphemes.isBoundary(span.start()), span, "begins in a grapheme", text);
      reached = span.end();
    }
    Span rest = new Span(reached, text.length());
    require(isWhite(text, reached, text.length()), rest, "text lost at the end", text);
  }

  private static void require(boolean kept, Span span, String what, String text) {
    if (!kept) {
      throw new AssertionError(what + ": " + span + " of <" + text + ">");
    }
  }

  private static boolean isWhite(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isWhite(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
