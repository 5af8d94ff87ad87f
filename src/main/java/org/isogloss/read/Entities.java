package org.isogloss.read;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The characters that references stand for, by name (an ampersand, {@code eacute;}) or by number,
 * as CommonMark has it: the parser itself is asked, once for each reference. For one thread.
 */
final class Entities {

  /** The longest name HTML has is {@code CounterClockwiseContourIntegral}. */
  private static final int LONGEST = 34;

  private static final Parser PARSER = Parser.builder().build();

  private final Map<String, String> known = new HashMap<>();

  /** Where the reference that begins at {@code start} ends; {@code start} if it is none. */
  int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        String reference = text.substring(start, i + 1);
        return decode(reference).equals(reference) ? start : i + 1;
      }
      boolean inReference = c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
      if (!inReference) {
        return start;
      }
    }
    return start;
  }

  /** What a reference stands for; the reference itself if it stands for nothing. */
  String decode(String reference) {
    return known.computeIfAbsent(reference, Entities::parse);
  }

  private static String parse(String reference) {
    Node paragraph = PARSER.parse("x" + reference).getFirstChild();
    boolean parsed = paragraph != null && paragraph.getFirstChild() instanceof Text;
    return parsed ? ((Text) paragraph.getFirstChild()).getLiteral().substring(1) : reference;
  }
}
