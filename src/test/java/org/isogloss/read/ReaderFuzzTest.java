package org.isogloss.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.junit.jupiter.api.Test;

/** Whatever the text, no reader throws, and no character is lost. A failure prints its seed. */
class ReaderFuzzTest {

  private static final int CASES = 2_000;

  private static final String[] PARTS = {
    "*",
    "**",
    "_",
    "__",
    "***",
    "`",
    "``",
    "[",
    "](",
    ")",
    "![",
    "]",
    "][r]",
    "[r]: /u \"t\"",
    "<b>",
    "</b>",
    "<!-- ",
    " -->",
    "<http://a.b>",
    "<a@b.c>",
    "&amp;",
    "&#65;",
    "&#x1F476;",
    "&bogus;",
    "&",
    "\\",
    "\\*",
    "\\|",
    "|",
    "| a | b |\n|---|---|\n",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "  \n",
    "\\\n",
    "> ",
    ">",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "(3) ",
    "\u2022 ",
    "# ",
    "## ",
    " ##",
    "===",
    "---",
    "***\n",
    "```\n",
    "~~~",
    "    ",
    "\t",
    " ",
    "  ",
    "\u00A0",
    "\u3000",
    "word",
    "Word",
    "two words",
    "End.",
    "why?",
    "caf\u00E9",
    "\u4E2D\u6587",
    "\u0E04\u0E33",
    "\uD83D\uDC76",
    "\uD83D",
    "\u0000",
    "\u00AD",
    "-",
    "post-",
    "[ ] ",
    "[x] ",
    "^",
    "~~",
    "[^1]",
    "<",
    ">",
    "\f",
    "\u2028",
    "\u0085",
    "o\t",
    "1.",
    "\uFEFF",
    "<div>\n",
    "---\n"
  };

  @Test
  void markdown() {
    MarkdownReader reader = new MarkdownReader();
    for (int seed = 0; seed < CASES; seed++) {
      check(reader, seed, 1 + seed % 60);
    }
  }

  @Test
  void plainText() {
    PlainTextReader reader = new PlainTextReader();
    for (int seed = 0; seed < CASES; seed++) {
      check(reader, seed, 1 + seed % 60);
    }
  }

  @Test
  void deepNesting() {
    for (String part : new String[] {"> ", "- ", "*a ", "[", "![", "1. ", "**a *b ", "<b>", "`"}) {
      String text = part.repeat(5_000) + "x";
      Tiling.check(text, new MarkdownReader().read(text));
      Tiling.check(text, new PlainTextReader().read(text));
    }
    String closed = "*".repeat(3_000) + "x" + "*".repeat(3_000);
    Tiling.check(closed, new MarkdownReader().read(closed));
    String links = "![".repeat(3_000) + "x" + "](u)".repeat(3_000);
    Tiling.check(links, new MarkdownReader().read(links));
  }

  @Test
  void everyMarkdownBlockReadsAsTheParserSays() {
    for (int seed = 0; seed < CASES; seed++) {
      String text = text(seed, 1 + seed % 60).replace("\0", "");
      List<String> read = new ArrayList<>();
      for (Block block : new MarkdownReader().read(text)) {
        boolean isHeading = block.role().kind() == BlockRole.Kind.HEADING;
        String label = block.role().label();
        String hidden = isHeading ? label : label.substring(Math.max(0, label.indexOf('[')));
        read.add(withoutBlanks((label.contains("[") || isHeading ? hidden : "") + block.asRead()));
      }
      assertThat(read).as("seed " + seed + ": " + text).isEqualTo(parsed(text));
    }
  }

  /** The text of each heading, paragraph and cell, by the parser's own visitor. */
  private static List<String> parsed(String text) {
    List<String> found = new ArrayList<>();
    Node document =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .parse(text.substring(FrontMatter.end(text)));
    document.accept(
        new AbstractVisitor() {
          private StringBuilder block = new StringBuilder();

          @Override
          protected void visitChildren(Node parent) {
            boolean isLeaf =
                parent instanceof Paragraph
                    || parent instanceof Heading
                    || parent instanceof TableCell;
            block = isLeaf ? new StringBuilder() : block;
            super.visitChildren(parent);
            String read = withoutBlanks(block.toString());
            if (isLeaf && !read.isEmpty()) {
              found.add(read);
            }
          }

          @Override
          public void visit(Text node) {
            block.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            block.append(node.getLiteral());
          }
        });
    return found;
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String text(int seed, int parts) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private static void check(BlockReader reader, int seed, int parts) {
    String whole = text(seed, parts);
    assertThatCode(() -> Tiling.check(whole, reader.read(whole)))
        .as("seed " + seed + ": " + whole)
        .doesNotThrowAnyException();
  }
}
