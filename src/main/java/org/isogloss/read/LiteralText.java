package org.isogloss.read;

import org.isogloss.read.InlineEdits.UnmappedException;

/**
 * Finds in raw Markdown what the parser made into text: a backslash before punctuation is markup, a
 * reference such as that of an ampersand stands for a character, everything else stands for itself,
 * and spaces at a line's end are none of it.
 */
final class LiteralText {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String raw;
  private final InlineEdits edits;
  private final Entities entities;

  LiteralText(String raw, InlineEdits edits, Entities entities) {
    this.raw = raw;
    this.edits = edits;
    this.entities = entities;
  }

  /**
   * Reads on from where the edits are.
   *
   * @param end where the raw text of it ends, with any spaces at the line's end
   * @param literal what it stands for
   * @param hidden how many characters of {@code literal} lie before
   */
  void read(int end, String literal, int hidden) throws UnmappedException {
    int at = edits.at();
    int read = hidden;
    while (at < end && read < literal.length()) {
      char c = raw.charAt(at);
      if (isEscape(at, end)) {
        edits.keep(at);
        edits.skip(at + 1);
        at++;
        c = raw.charAt(at);
      } else if (c == '&' && entities.end(raw, at) > at) {
        edits.keep(at);
        int referenceEnd = entities.end(raw, at);
        String character = entities.decode(raw.substring(at, referenceEnd));
        check(referenceEnd <= end && literal.startsWith(character, read));
        edits.replace(referenceEnd, character, ReadCauses.ENTITY);
        read += character.length();
        at = referenceEnd;
        continue;
      }
      check(c == literal.charAt(read));
      read++;
      at++;
    }
    edits.keep(at);
    check(Characters.skipBlanks(literal, read, literal.length()) == literal.length());
    check(Characters.skipBlanks(raw, at, end) == end);
  }

  private boolean isEscape(int at, int end) {
    return raw.charAt(at) == '\\' && at + 1 < end && PUNCTUATION.indexOf(raw.charAt(at + 1)) >= 0;
  }

  private static void check(boolean asParsed) throws UnmappedException {
    if (!asParsed) {
      throw new UnmappedException("text differs from what was parsed");
    }
  }
}
