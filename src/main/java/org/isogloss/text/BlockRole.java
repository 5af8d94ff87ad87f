package org.isogloss.text;

/**
 * What a block is on the page.
 *
 * @param kind heading, paragraph, list item …
 * @param depth for a heading its level from 1, for a list item its nesting from 1, otherwise 0
 * @param label the number or bullet before the text, as written ({@code 1.}, {@code •}); it belongs
 *     to the gap before the block, not to its text
 */
public record BlockRole(Kind kind, int depth, String label) {

  /** The kinds of blocks. */
  public enum Kind {
    /** A title or section heading. */
    HEADING,
    /** A paragraph of prose. */
    PARAGRAPH,
    /** The paragraph of a list item. */
    LIST_ITEM,
    /** One cell of a table. */
    TABLE_CELL,
    /** A paragraph of a quotation. */
    QUOTE
  }

  /** A paragraph. */
  public static final BlockRole PARAGRAPH = new BlockRole(Kind.PARAGRAPH, 0, "");

  /** A heading without a number. */
  public static BlockRole heading(int level) {
    return new BlockRole(Kind.HEADING, level, "");
  }
}
