package org.isogloss.glossary.match;

import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;

/**
 * One spelling under which a term is found.
 *
 * @param entry the row
 * @param kind whether the row prefers or avoids it
 * @param term as the glossary writes it
 * @param surface the spelling
 * @param slot which of the term's forms it is: 0 as written, then those of {@link Inflection}
 * @param replacement the same form of the preferred term; empty where nothing is replaced
 * @param participle what replaces it where it is a participle, if that is written otherwise; empty
 *     if it is not, or the spelling is never a participle
 * @param plural whether {@code replacement} is a plural
 */
public record TermForm(
    Entry entry,
    TermMatch.Kind kind,
    String term,
    String surface,
    int slot,
    String replacement,
    String participle,
    boolean plural) {

  /**
   * The form as it is meant where it stands. A past and a participle may be spelled alike while
   * those of the preferred term are not: {@code has milked} becomes {@code has drawn}, {@code she
   * milked} becomes {@code she drew}.
   */
  TermForm at(String text, int start) {
    return participle.isEmpty() || !Auxiliaries.standBefore(text, start)
        ? this
        : new TermForm(entry, kind, term, surface, slot, participle, "", plural);
  }

  /** Whether the row may have it so, where case or spacing matter to it. */
  public boolean accepts(String text, int start, int end) {
    if (!isParticular()) {
      return true;
    }
    String found = text.substring(start, end);
    if (entry.pos() == PartOfSpeech.EXACT) {
      return TermKey.of(found, entry).equals(TermKey.of(surface, entry));
    }
    return TermKey.of(found, true).equals(TermKey.of(surface, true));
  }

  /** Whether case or spacing matter to its row. */
  boolean isParticular() {
    return entry.caseSensitive() || entry.pos() == PartOfSpeech.EXACT;
  }

  /** Whether it is a term to avoid. */
  public boolean isAvoided() {
    return kind == TermMatch.Kind.AVOIDED;
  }

  /** Whether nothing may touch it. */
  public boolean isKept() {
    return entry.action() == Action.KEEP;
  }
}
