package org.isogloss.glossary.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.text.LocaleTag;

/** The texts of one locale that make a block boilerplate if it says nothing else. Immutable. */
public final class Boilerplate {

  private static final String END_PUNCTUATION = ".!?:;\u2026\u3002\uFF01\uFF1F\u00BB\u203A>";

  private final Map<String, Entry> rows;
  private final Map<String, Entry> caseSensitiveRows;

  /** A text this long says more than any row, however it is spaced and punctuated. */
  private final int tooLong;

  private Boilerplate(Map<String, Entry> rows, Map<String, Entry> caseSensitiveRows) {
    this.rows = Map.copyOf(rows);
    this.caseSensitiveRows = Map.copyOf(caseSensitiveRows);
    int longest = 0;
    for (String key : this.rows.keySet()) {
      longest = Math.max(longest, key.length());
    }
    for (String key : this.caseSensitiveRows.keySet()) {
      longest = Math.max(longest, key.length());
    }
    this.tooLong = 4 * longest + 32;
  }

  static Boilerplate of(List<Entry> entries, LocaleTag locale) {
    Map<String, Entry> rows = new HashMap<>();
    Map<String, Entry> caseSensitiveRows = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.action() == Action.DROP) {
        for (String text : entry.avoidedIn(locale)) {
          boolean sensitive = entry.caseSensitive();
          (sensitive ? caseSensitiveRows : rows).putIfAbsent(key(text, sensitive), entry);
        }
      }
    }
    return new Boilerplate(rows, caseSensitiveRows);
  }

  /** The row that drops a block with this text. */
  public Optional<Entry> rowFor(String text) {
    if (text.length() >= tooLong || (rows.isEmpty() && caseSensitiveRows.isEmpty())) {
      return Optional.empty();
    }
    Entry entry = rows.get(key(text, false));
    return Optional.ofNullable(entry != null ? entry : caseSensitiveRows.get(key(text, true)));
  }

  /** The text with one space between its words, and without the punctuation at its end. */
  private static String key(String text, boolean caseSensitive) {
    int end = text.length();
    while (end > 0 && isEnding(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder key = new StringBuilder(end);
    boolean space = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (TokenCursor.isSpace(c)) {
        space = key.length() > 0;
      } else {
        key.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return caseSensitive ? Folding.compose(key.toString()) : Folding.fold(key.toString());
  }

  private static boolean isEnding(char c) {
    return TokenCursor.isSpace(c) || END_PUNCTUATION.indexOf(c) >= 0;
  }
}
