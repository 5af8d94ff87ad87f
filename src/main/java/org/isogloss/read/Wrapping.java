package org.isogloss.read;

import java.util.List;

/**
 * Tells a paragraph that was wrapped to a width from lines that stand for themselves (an address, a
 * verse, a heading over its text), for lines without a blank one between them. Of two such lines:
 *
 * <ol>
 *   <li>After a soft hyphen, or a hyphen within a word, the second goes on.
 *   <li>Under a list item's text, a line indented deeper than the item's marker goes on.
 *   <li>Three or more lines, none of 45 columns, stand for themselves; but if the longest has 25
 *       and the first is full, a second that begins with a small letter goes on.
 *   <li>If the first ends with a colon or semicolon, the second stands for itself.
 *   <li>If the second begins with a small letter, it goes on.
 *   <li>If the first is <em>full</em>, the second goes on: the text's longest line has 45 to 120
 *       columns, and the second line's first word would not have fitted on the first one within
 *       nine tenths of that.
 *   <li>If the first ends no sentence and has 80 columns or more, it is no heading and no verse,
 *       and the second goes on; likewise if it ends with a comma and the text has lines of 45.
 *   <li>Otherwise the second stands for itself.
 * </ol>
 *
 * <p>Where a wrong answer is possible the two lines are sentences of their own either way, or end
 * up as two blocks, which a reviewer sees; no character is lost.
 */
final class Wrapping {

  private static final int COLUMN = 25;
  private static final int NARROWEST = 45;
  private static final int WIDEST = 120;
  private static final int LONG = 80;

  private final String text;
  private final int lines;
  private final int width;

  /** Looks at lines without a blank one between them. */
  Wrapping(String text, List<Line> group) {
    this.text = text;
    this.lines = group.size();
    int longest = 0;
    if (lines > 1) {
      for (Line line : group) {
        longest = Math.max(longest, line.columns(text));
      }
    }
    this.width = longest;
  }

  /**
   * Whether {@code second} goes on with what {@code first} began.
   *
   * @param itemIndent the column of the marker of the list item {@code first} belongs to, or -1
   */
  boolean goesOn(Line first, Line second, int itemIndent) {
    boolean hyphenated =
        text.charAt(first.end() - 1) == Characters.SOFT_HYPHEN
            || LineJoin.isHyphenated(text, first.end(), second.start());
    if (hyphenated || (itemIndent >= 0 && second.indent() > itemIndent)) {
      return true;
    }
    if (Prose.endsWithColon(text, first.start(), first.end())) {
      return false;
    }
    boolean beginsSmall = Prose.beginsSmall(text, second.start(), second.end());
    if (lines >= 3 && width < NARROWEST) {
      return beginsSmall && width >= COLUMN && isFull(first, second);
    }
    boolean wrapped = width >= NARROWEST && width <= WIDEST;
    return beginsSmall || (wrapped && isFull(first, second)) || isUnfinished(first);
  }

  private boolean isFull(Line first, Line second) {
    return (first.columns(text) + 1 + firstWord(second)) * 10 > width * 9;
  }

  private boolean isUnfinished(Line first) {
    boolean isLong = first.columns(text) >= LONG;
    return (isLong && !Prose.endsSentence(text, first.start(), first.end()))
        || (width >= NARROWEST && Prose.endsWithComma(text, first.start(), first.end()));
  }

  private int firstWord(Line line) {
    int end = line.start();
    while (end < line.end() && !Characters.isBlank(text.charAt(end))) {
      if (LineJoin.isUnspaced(text.charAt(end))) {
        return 2;
      }
      end++;
    }
    return end - line.start();
  }
}
