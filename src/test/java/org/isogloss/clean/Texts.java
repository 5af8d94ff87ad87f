package org.isogloss.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.SourceFile;
import org.isogloss.text.TrackedText;

/** Makes documents without a reader: a line is a block, a mark before it says which role it has. */
final class Texts {

  private Texts() {}

  /** {@code # } begins a heading, {@code - } a list item, {@code | } a cell, {@code > } a quote. */
  static Document document(String locale, Document.Format format, String... lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    for (String line : lines) {
      Kind kind = kind(line);
      int mark = kind == Kind.PARAGRAPH ? 0 : 2;
      BlockRole role = new BlockRole(kind, kind == Kind.HEADING ? 1 : 0, "");
      TrackedText text = TrackedText.of(line.substring(mark));
      blocks.add(Block.read(blocks.size(), role, file.length() + mark, text));
      file.append(line).append("\n\n");
    }
    SourceFile source =
        new SourceFile("test.txt", StandardCharsets.UTF_8, false, file.toString(), "", 0);
    return new Document("test", LocaleTag.of(locale), source, format, blocks, List.of());
  }

  static Document plain(String locale, String... lines) {
    return document(locale, Document.Format.PLAIN_TEXT, lines);
  }

  private static Kind kind(String line) {
    if (line.startsWith("# ")) {
      return Kind.HEADING;
    }
    if (line.startsWith("- ")) {
      return Kind.LIST_ITEM;
    }
    if (line.startsWith("| ")) {
      return Kind.TABLE_CELL;
    }
    return line.startsWith("> ") ? Kind.QUOTE : Kind.PARAGRAPH;
  }

  /** The current texts of the blocks that were not dropped. */
  static List<String> content(Document document) {
    return document.blocks().stream()
        .filter(Block::isContent)
        .map(block -> block.text().current())
        .toList();
  }

  /** A text after all paragraph repairs. */
  static String cleaned(String text, String locale) {
    Document one = plain(locale);
    Block block = Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(text));
    return new Cleaner()
        .cleanParagraphs(one.withBlocks(List.of(block)))
        .blocks()
        .get(0)
        .text()
        .current();
  }
}
