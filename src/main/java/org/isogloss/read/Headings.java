package org.isogloss.read;

import org.isogloss.text.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a plain text. A heading is one line with a letter in it, with blank lines
 * around it or directly over a list or a text; it does not begin with a small letter nor end with
 * punctuation. Besides that:
 *
 * <ol>
 *   <li>an underlined line is one, of level 1 under {@code =} and 2 under {@code -};
 *   <li>the first piece of the file is its title, of level 1, with up to 120 characters, and may
 *       end with a question or exclamation mark;
 *   <li>a numbered line is one with up to 120 characters, and may end with those too, unless the
 *       pieces beside it are numbered lines as well: these are a list. Its level is one more than
 *       its numbers ({@code 1.} 2, {@code 1.2.} 3);
 *   <li>a line all in capitals is one of level 2 under the same conditions, list or not;
 *   <li>any other line is one of level 2 with up to 80 characters.
 * </ol>
 */
final class Headings {

  private static final int LONGEST = 80;
  private static final int LONGEST_TITLE = 120;

  private final String text;

  Headings(String text) {
    this.text = text;
  }

  /** Whether a line could be a heading, by its own characters alone. */
  static boolean looksLikeOne(String text, int start, int end) {
    return end - start <= LONGEST
        && !Prose.isPunctuated(text, start, end)
        && isHeadingLike(text, start, end);
  }

  private static boolean isHeadingLike(String text, int start, int end) {
    return !Prose.beginsSmall(text, start, end) && Prose.hasLetter(text, start, end);
  }

  /**
   * The level of heading a piece is, or 0.
   *
   * @param before the piece before it, or null
   * @param after the piece after it, or null
   */
  int level(Piece piece, @Nullable Piece before, @Nullable Piece after) {
    if (piece.underline() > 0) {
      return piece.underline();
    }
    Marker marker = piece.marker();
    boolean bulleted = marker != null && !marker.isNumber();
    if (bulleted || !piece.isSingleLine() || !standsOut(piece, after)) {
      return 0;
    }
    boolean plain = looksLikeOne(text, piece.start(), piece.end());
    boolean generous = isGenerousHeading(piece);
    boolean capitals = generous && Prose.isAllCapitals(text, piece.start(), piece.end());
    if (marker != null) {
      boolean listed = isItem(before, marker) || isItem(after, marker);
      return generous && (capitals || !listed) ? 1 + marker.levels() : 0;
    }
    if (before == null) {
      return generous && after != null ? 1 : 0;
    }
    return plain || capitals ? 2 : 0;
  }

  private boolean isGenerousHeading(Piece piece) {
    return piece.length() <= LONGEST_TITLE
        && isHeadingLike(text, piece.start(), piece.end())
        && (!Prose.isPunctuated(text, piece.start(), piece.end())
            || Prose.endsWithQuestionOrCall(text, piece.start(), piece.end()));
  }

  /** Whether blank lines surround it, or it stands directly over a list or a text. */
  private boolean standsOut(Piece piece, @Nullable Piece after) {
    if (!piece.opensGroup() || piece.closesGroup() || after == null) {
      return piece.opensGroup();
    }
    Marker next = after.marker();
    return next != null
        || after.length() > LONGEST
        || Prose.endsSentence(text, after.start(), after.end());
  }

  private static boolean isItem(@Nullable Piece neighbour, Marker marker) {
    if (neighbour == null || !neighbour.isNumbered() || neighbour.marker() == null) {
      return false;
    }
    return neighbour.marker().levels() == marker.levels();
  }

  /** The role of a heading. */
  static BlockRole role(int level, @Nullable Marker marker) {
    return new BlockRole(BlockRole.Kind.HEADING, level, marker == null ? "" : marker.label());
  }
}
