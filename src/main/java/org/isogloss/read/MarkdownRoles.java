package org.isogloss.read;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.isogloss.text.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf of a parsed Markdown text is on the page. A paragraph is what the nearest list item
 * or quotation around it makes of it. The first paragraph of an item carries the item's marker as
 * its label, with the box of a task ({@code - [x]}); later ones carry none.
 */
final class MarkdownRoles {

  /** The length of {@code [ ]}. */
  static final int TASK_LENGTH = 3;

  private final String markdown;

  MarkdownRoles(String markdown) {
    this.markdown = markdown;
  }

  BlockRole of(Node leaf) {
    if (leaf instanceof Heading heading) {
      return BlockRole.heading(heading.getLevel());
    }
    if (leaf instanceof TableCell) {
      return new BlockRole(BlockRole.Kind.TABLE_CELL, 0, "");
    }
    for (Node node = leaf.getParent(); node != null; node = node.getParent()) {
      if (node instanceof BlockQuote) {
        return new BlockRole(BlockRole.Kind.QUOTE, 0, "");
      }
      if (node instanceof ListItem item) {
        return new BlockRole(BlockRole.Kind.LIST_ITEM, depth(item), label(item, leaf));
      }
    }
    return BlockRole.PARAGRAPH;
  }

  /** Whether a role's label has a task's box. */
  static boolean isTask(BlockRole role) {
    return role.kind() == BlockRole.Kind.LIST_ITEM && role.label().endsWith("]");
  }

  private static int depth(ListItem item) {
    int depth = 0;
    for (@Nullable Node node = item; node != null; node = node.getParent()) {
      if (node instanceof ListItem) {
        depth++;
      }
    }
    return depth;
  }

  private String label(ListItem item, Node leaf) {
    if (item.getFirstChild() != leaf || !(leaf instanceof Paragraph)) {
      return "";
    }
    int limit = Spans.start(leaf);
    int start = Characters.skipBlanks(markdown, Spans.start(item), limit);
    int end = start;
    while (end < limit && !Characters.isBlank(markdown.charAt(end))) {
      end++;
    }
    String marker = markdown.substring(start, end);
    return isTask(leaf, limit)
        ? marker + " " + markdown.substring(limit, limit + TASK_LENGTH)
        : marker;
  }

  /** Whether {@code [ ] } or {@code [x] } and text follow. */
  private boolean isTask(Node paragraph, int start) {
    int text = start + TASK_LENGTH;
    return paragraph.getFirstChild() instanceof Text
        && text + 1 < markdown.length()
        && markdown.charAt(start) == '['
        && " xX".indexOf(markdown.charAt(start + 1)) >= 0
        && markdown.charAt(start + 2) == ']'
        && (markdown.charAt(text) == ' ' || markdown.charAt(text) == '\t')
        && !Characters.isBlank(markdown.charAt(text + 1));
  }
}
