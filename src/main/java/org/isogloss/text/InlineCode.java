package org.isogloss.text;

/**
 * A piece of inline markup beside the text, at a place between two characters: the stars of {@code
 * **rays**}, the target of a link, a line break tag. Segmenting and matching see the text without
 * it.
 *
 * @param offset the place, in UTF-16 code units
 * @param kind whether it opens, closes or stands alone
 * @param pair what an opening code and its closing code share, unique in the block; for a code that
 *     stands alone, its own number
 * @param markup the characters in the file, given back when the text is written
 * @param verbatim for an opening code: what it encloses is no prose (code, an address), never to be
 *     edited
 */
public record InlineCode(int offset, Kind kind, int pair, String markup, boolean verbatim) {

  /** What a code does. */
  public enum Kind {
    /** Opens what a later code closes. */
    OPEN,
    /** Closes what an earlier code opened. */
    CLOSE,
    /** Has no partner. */
    STANDALONE
  }

  /** The same code at another place. */
  public InlineCode at(int place) {
    return new InlineCode(place, kind, pair, markup, verbatim);
  }
}
