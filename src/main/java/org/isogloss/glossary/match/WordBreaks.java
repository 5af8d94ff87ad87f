package org.isogloss.glossary.match;

import com.ibm.icu.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.BitSet;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Decides in scripts without spaces whether a term begins and ends where a word does, by ICU's
 * dictionaries. They are asked only where two such letters meet at a term's edge. Immutable; shared
 * by threads.
 */
final class WordBreaks {

  private final BreakIterator prototype;

  WordBreaks(LocaleTag locale) {
    prototype = BreakIterator.getWordInstance(locale.toULocale());
  }

  /** What is decided about one text. */
  InText in(String text) {
    return new InText(text);
  }

  /**
   * The words of one text. All their ends are found at once, since a dictionary looks at a whole
   * run of letters for each of them. Not for threads.
   */
  final class InText {

    private final String text;
    private @Nullable BitSet boundaries;

    private InText(String text) {
      this.text = text;
    }

    /** Whether no word is cut at either end of a stretch. */
    boolean allow(int start, int end) {
      return allow(start) && allow(end);
    }

    private boolean allow(int offset) {
      if (!meets(text, offset)) {
        return true;
      }
      if (boundaries == null) {
        boundaries = boundariesOf(text);
      }
      return boundaries.get(offset);
    }
  }

  private BitSet boundariesOf(String text) {
    BreakIterator breaks = prototype.clone();
    breaks.setText(new StringCharacterIterator(text));
    BitSet boundaries = new BitSet(text.length() + 1);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      boundaries.set(at);
    }
    return boundaries;
  }

  private static boolean meets(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && TokenCursor.writesWithoutSpaces(text.codePointBefore(offset))
        && TokenCursor.writesWithoutSpaces(text.codePointAt(offset));
  }
}
