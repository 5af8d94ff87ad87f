package org.isogloss.glossary;

import com.ibm.icu.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

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

  /** Whether no word is cut at either end of a stretch. */
  boolean allow(String text, Span span) {
    boolean atStart = meets(text, span.start());
    boolean atEnd = meets(text, span.end());
    if (!atStart && !atEnd) {
      return true;
    }
    BreakIterator breaks = prototype.clone();
    CharacterIterator characters = new StringCharacterIterator(text);
    breaks.setText(characters);
    return (!atStart || breaks.isBoundary(span.start()))
        && (!atEnd || breaks.isBoundary(span.end()));
  }

  private static boolean meets(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && TokenCursor.writesWithoutSpaces(text.codePointBefore(offset))
        && TokenCursor.writesWithoutSpaces(text.codePointAt(offset));
  }
}
