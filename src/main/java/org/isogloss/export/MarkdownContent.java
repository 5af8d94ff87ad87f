package org.isogloss.export;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;

/**
 * A Markdown document's clean text, as Markdown.
 *
 * <ol>
 *   <li>Gaps are written as they stand.
 *   <li>A block is written as it stands in the file, its changes made in place ({@link
 *       MarkdownPatch}); one whose changes meet markup is written anew from its text and codes, on
 *       one line.
 *   <li>A dropped block goes with the rest of its lines (a list's bullet, a heading's underline)
 *       and with one of the blank lines around it. A dropped table cell is left empty.
 * </ol>
 */
final class MarkdownContent {

  // Possessive throughout: a gap may be of any length, and none of these has a choice to go back
  // to.

  /** What follows a block on its own line, and the underline of a heading. */
  private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*+#*+[ \\t]*+(?:\\n|\\z)");

  private static final Pattern UNDERLINE =
      Pattern.compile("[ \\t]*+\\n {0,3}+(?:=++|-++)[ \\t]*+\\n");
  private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*+\\n)*+");

  private MarkdownContent() {}

  /** The text, lines ended by LF, the last one too. */
  static String of(Document document) {
    return of(document, MarkdownContent::patched);
  }

  /** The text, each block of the clean content written in another way. */
  static String of(Document document, Function<Block, String> form) {
    StringBuilder content = new StringBuilder();
    String gap = gapBefore(document, 0);
    for (Block block : document.blocks()) {
      String next = gapBefore(document, block.index() + 1);
      String text = block.isContent() ? form.apply(block) : "";
      if (text.isEmpty() && block.role().kind() != BlockRole.Kind.TABLE_CELL) {
        content.append(gap, 0, gap.lastIndexOf('\n') + 1);
        gap = withoutRestOfLine(block.role().kind(), next, isBlankAtEnd(content));
      } else {
        content.append(gap).append(text);
        gap = next;
      }
    }
    content.append(gap);
    return ended(content);
  }

  /** A gap; the one after the last block ends its line, as the file need not. */
  private static String gapBefore(Document document, int index) {
    String gap = withLineFeeds(document.gapBefore(index));
    return index == document.blocks().size() && !gap.endsWith("\n") ? gap + "\n" : gap;
  }

  private static String patched(Block block) {
    return MarkdownPatch.of(block)
        .map(MarkdownContent::withLineFeeds)
        .orElseGet(() -> MarkdownText.of(block.text(), block.role().kind()));
  }

  /** A text whose lines end with LF. */
  static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether what comes next stands below a blank line, or at the beginning. */
  private static boolean isBlankAtEnd(StringBuilder content) {
    int length = content.length();
    return length == 0
        || (length > 1 && content.charAt(length - 1) == '\n' && content.charAt(length - 2) == '\n');
  }

  /** What is left of the gap after a block that goes. */
  private static String withoutRestOfLine(BlockRole.Kind kind, String gap, boolean blankAbove) {
    Matcher underline = UNDERLINE.matcher(gap);
    Matcher rest = REST_OF_LINE.matcher(gap);
    int start = 0;
    if (kind == BlockRole.Kind.HEADING && underline.lookingAt()) {
      start = underline.end();
    } else if (rest.lookingAt()) {
      start = rest.end();
    }
    Matcher blankLines = BLANK_LINES.matcher(gap).region(start, gap.length());
    return gap.substring(blankAbove && blankLines.lookingAt() ? blankLines.end() : start);
  }

  private static String ended(StringBuilder content) {
    int end = content.length();
    while (end > 0 && content.charAt(end - 1) == '\n') {
      end--;
    }
    content.setLength(end);
    return end == 0 ? "" : content.append('\n').toString();
  }
}
