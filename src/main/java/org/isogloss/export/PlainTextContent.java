package org.isogloss.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;

/**
 * A plain text's clean text, as Markdown made from what its blocks are.
 *
 * <ol>
 *   <li>The first heading is the title ({@code # }), the others stand below it ({@code ## } or
 *       deeper), with their numbers as written.
 *   <li>List items follow each other line by line; a number stays a number, every other bullet is a
 *       hyphen; a deeper item is indented to the text of the one above it.
 *   <li>Everything else is set apart by a blank line.
 * </ol>
 */
final class PlainTextContent {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");
  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{0,2}");
  private static final int DEEPEST_HEADING = 6;

  /** The widths of the markers of the list items the next one may stand in. */
  private final Deque<Integer> nesting = new ArrayDeque<>();

  private final StringBuilder content = new StringBuilder();
  private boolean titled;

  private PlainTextContent() {}

  /** The text, lines ended by LF, the last one too. */
  static String of(Document document) {
    return of(document, block -> MarkdownText.of(block.text(), block.role().kind()));
  }

  /** The text, each block of the clean content written in another way. */
  static String of(Document document, Function<Block, String> form) {
    PlainTextContent content = new PlainTextContent();
    boolean afterItem = false;
    for (Block block : document.blocks()) {
      String text = block.isContent() ? form.apply(block) : "";
      if (!text.isBlank()) {
        boolean item = block.role().kind() == BlockRole.Kind.LIST_ITEM;
        content.separate(item && afterItem);
        content.add(block.role(), text);
        afterItem = item;
      }
    }
    return content.content.length() == 0 ? "" : content.content.append('\n').toString();
  }

  private void separate(boolean inList) {
    if (content.length() > 0) {
      content.append(inList ? "\n" : "\n\n");
    }
    if (!inList) {
      nesting.clear();
    }
  }

  private void add(BlockRole role, String text) {
    switch (role.kind()) {
      case HEADING -> addHeading(role, text);
      case LIST_ITEM -> addItem(role, text);
      case QUOTE -> content.append("> ").append(text.replace("\n", "\n> "));
      case PARAGRAPH, TABLE_CELL -> content.append(text);
    }
  }

  private void addHeading(BlockRole role, String text) {
    int level = titled ? Math.max(2, Math.min(DEEPEST_HEADING, role.depth())) : 1;
    titled = true;
    String number = role.label().isBlank() ? "" : role.label().strip() + " ";
    content.append("#".repeat(level)).append(' ').append(number);
    content.append(text.replace("\\\n", " "));
  }

  private void addItem(BlockRole role, String text) {
    while (nesting.size() >= Math.max(1, role.depth())) {
      nesting.pop();
    }
    int indent = nesting.stream().mapToInt(Integer::intValue).sum();
    String marker = marker(role.label().strip());
    int width = marker.startsWith("-") ? 2 : marker.length();
    nesting.push(width);
    content.append(" ".repeat(indent)).append(marker);
    content.append(text.replace("\n", "\n" + " ".repeat(indent + width)));
  }

  /** {@code 1. } for a number, a hyphen for a bullet; any other label stays, after a hyphen. */
  private static String marker(String label) {
    if (NUMBER.matcher(label).matches()) {
      return label + " ";
    }
    return BULLET.matcher(label).matches() ? "- " : "- " + label + " ";
  }
}
