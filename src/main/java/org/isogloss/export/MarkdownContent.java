package org.isogloss.export;

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

  /** What follows a block on its own line, and the underline of a heading. */
  private static final Pattern REST_OF_LINE = Pattern.compile("\\A[ \\t]*#*[ \\t]*(?:\\n|\\z)");

  private static final Pattern UNDERLINE =
      Pattern.compile("\\A[ \\t]*\\n {0,3}(?:=+|-+)[ \\t]*\\n");
  private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

  private MarkdownContent() {}

  /** The text, lines ended by LF, the last one too. */
  static String of(Document document) {
    StringBuilder content = new StringBuilder();
    String gap = gapBefore(document, 0);
    for (Block block : document.blocks()) {
      String next = gapBefore(document, block.index() + 1);
      String text = text(block);
      if (text.isEmpty() && block.role().kind() != BlockRole.Kind.TABLE_CELL) {
        gap = joined(block.role().kind(), gap, next, content.length() == 0);
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

  private static String text(Block block) {
    if (!block.isContent()) {
      return "";
    }
    return MarkdownPatch.of(block)
        .map(MarkdownContent::withLineFeeds)
        .orElseGet(() -> MarkdownText.of(block.text(), block.role().kind()));
  }

  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The gaps around a block that goes, made one. */
  private static String joined(BlockRole.Kind kind, String before, String after, boolean atStart) {
    String above = before.substring(0, before.lastIndexOf('\n') + 1);
    Matcher underline = UNDERLINE.matcher(after);
    Matcher rest = REST_OF_LINE.matcher(after);
    String below = after;
    if (kind == BlockRole.Kind.HEADING && underline.find()) {
      below = after.substring(underline.end());
    } else if (rest.find()) {
      below = after.substring(rest.end());
    }
    boolean blankAbove = above.endsWith("\n\n") || (above.isEmpty() && atStart);
    return above + (blankAbove ? BLANK_LINES.matcher(below).replaceFirst("") : below);
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
