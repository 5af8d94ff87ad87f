package org.isogloss.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.isogloss.text.Block;

/**
 * Reads CommonMark with GFM's tables.
 *
 * <ol>
 *   <li>Front matter stays out of what is parsed, and so in the gap.
 *   <li>Each heading, paragraph and table cell with prose in it is a block; its characters are the
 *       file's, from its first inline to its last. Code blocks, HTML blocks, rules, link
 *       definitions, and paragraphs without prose (a lone image without a description) stay in
 *       gaps.
 *   <li>{@link InlineReader} takes the markup out of each block, {@link MarkdownRoles} says what it
 *       is.
 * </ol>
 */
public final class MarkdownReader implements BlockReader {

  /** Deeper nesting is read as text, which bounds the work a hostile file can make. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .build();

  @Override
  public List<Block> read(String text) {
    int start = FrontMatter.end(text);
    String markdown = text.substring(start);
    MarkdownBlocks blocks = new MarkdownBlocks(markdown, start);
    Node node = PARSER.parse(markdown);
    Node end = node;
    do {
      boolean isLeaf =
          node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
      if (isLeaf) {
        blocks.add(node);
      }
      node = next(node, end, isLeaf);
    } while (node != end);
    return new ArrayList<>(blocks.found());
  }

  /** The next node in the order of the file; {@code end} behind the last. */
  private static Node next(Node node, Node end, boolean isLeaf) {
    Node child = node.getFirstChild();
    if (child != null && !isLeaf) {
      return child;
    }
    Node at = node;
    while (at != end && at.getNext() == null) {
      at = at.getParent();
    }
    return at == end ? end : at.getNext();
  }
}
