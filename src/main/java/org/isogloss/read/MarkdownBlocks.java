package org.isogloss.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.Side;
import org.isogloss.text.TrackedText;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the leaves of a parsed Markdown text, in the order of the file. */
final class MarkdownBlocks {

  private static final String ESCAPED_PIPE = "\\|";

  private final String markdown;
  private final int offset;
  private final List<Block> found = new ArrayList<>();
  private final MarkdownRoles roles;
  private final Entities entities = new Entities();

  /**
   * Blocks of one text.
   *
   * @param markdown what was parsed
   * @param offset where it begins in the file
   */
  MarkdownBlocks(String markdown, int offset) {
    this.markdown = markdown;
    this.offset = offset;
    this.roles = new MarkdownRoles(markdown);
  }

  List<Block> found() {
    return found;
  }

  /** Adds a heading, paragraph or table cell, if there is prose in it. */
  void add(Node leaf) {
    Node first = leaf.getFirstChild();
    Node last = lastWithPlace(leaf);
    if (first == null || last == null || first.getSourceSpans().isEmpty()) {
      return;
    }
    // A cell's inlines are placed as if its escaped bars had no backslash: its end is its own.
    int end = Spans.end(leaf instanceof TableCell ? leaf : last);
    int start = Characters.skipBlanks(markdown, Spans.start(first), end);
    end = Characters.trimBlanks(markdown, start, end);
    BlockRole role = roles.of(leaf);
    if (leaf instanceof Heading) {
      Marker number = Marker.at(markdown, start, end);
      if (number != null && number.isNumber()) {
        role = Headings.role(role.depth(), number);
        start = number.textStart();
      }
    } else if (MarkdownRoles.isTask(role)) {
      start = Characters.skipBlanks(markdown, start + MarkdownRoles.TASK_LENGTH, end);
    }
    TrackedText text = textOf(leaf, start, end);
    if (!text.current().isBlank()) {
      found.add(Block.read(found.size(), role, offset + start, text));
    }
  }

  private TrackedText textOf(Node leaf, int start, int end) {
    TrackedText text = TrackedText.of(markdown.substring(start, end));
    if (leaf instanceof TableCell) {
      text = text.revise(unescapedPipes(text.current()));
    }
    return new InlineReader(text.current(), start, entities).read(leaf, text);
  }

  /** In a cell, {@code \|} is a bar before anything else is read. */
  private static Layer unescapedPipes(String cell) {
    List<Edit> edits = new ArrayList<>();
    int at = cell.indexOf(ESCAPED_PIPE);
    while (at >= 0) {
      edits.add(new Edit(at, "\\", "", ReadCauses.MARKUP, Side.AFTER));
      at = cell.indexOf(ESCAPED_PIPE, at + ESCAPED_PIPE.length());
    }
    return new Layer("read.table", edits);
  }

  /** The last inline that has a place in the file; a line break at the end has none. */
  private static @Nullable Node lastWithPlace(Node leaf) {
    Node last = leaf.getLastChild();
    while (last != null && last.getSourceSpans().isEmpty()) {
      last = last.getPrevious();
    }
    return last;
  }
}
