package org.isogloss.glossary.match;

import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;

/** The name under which all spellings of a term that match alike are one. */
public final class TermKey {

  private static final char BETWEEN_TOKENS = '\u001F';

  private TermKey() {}

  /** The key of a term under its row's rules on case and spacing. */
  public static String of(String term, Entry entry) {
    if (entry.pos() == PartOfSpeech.EXACT) {
      return entry.caseSensitive() ? Folding.compose(term) : Folding.fold(term);
    }
    return of(term, entry.caseSensitive());
  }

  /** The key of a term whose words may be joined by any space or hyphen. */
  public static String of(String term, boolean caseSensitive) {
    StringBuilder key = new StringBuilder();
    TokenCursor cursor = new TokenCursor(term);
    while (cursor.advance()) {
      key.append(BETWEEN_TOKENS);
      if (cursor.kind() == TokenCursor.Kind.GAP) {
        key.append(' ');
      } else {
        key.append(caseSensitive ? Folding.compose(cursor.text()) : cursor.folded());
      }
    }
    return key.toString();
  }

  /** Whether a term holds no word, so that nothing could be found by it. */
  public static boolean hasNoWord(String term) {
    TokenCursor cursor = new TokenCursor(term);
    while (cursor.advance()) {
      if (cursor.kind() == TokenCursor.Kind.WORD) {
        return false;
      }
    }
    return true;
  }
}
