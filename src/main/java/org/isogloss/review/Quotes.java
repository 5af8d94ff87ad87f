package org.isogloss.review;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Cuts texts short for lists. */
final class Quotes {

  private static final int LONGEST = 140;

  private Quotes() {}

  /** A text, cut at a character boundary with an ellipsis if it is long. */
  static String shortened(String text) {
    String line = text.strip().replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    String head = line.substring(0, Math.min(line.length(), LONGEST + 20));
    characters.setText(head);
    int end = characters.isBoundary(LONGEST) ? LONGEST : characters.preceding(LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST).stripTrailing() + "…";
  }

  /**
   * Two texts, one the translation of the other; either may be empty. Each runs in its own
   * direction.
   */
  static String pair(String source, String target) {
    String left = shortened(source);
    String right = shortened(target);
    return left.isEmpty()
        ? right
        : right.isEmpty() ? left : isolated(left) + " → " + isolated(right);
  }

  private static String isolated(String text) {
    return '\u2068' + text + '\u2069';
  }
}
