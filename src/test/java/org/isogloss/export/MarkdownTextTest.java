package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.isogloss.text.BlockRole;
import org.isogloss.text.InlineCode;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownTextTest {

  private static final long SEED = 20261121;

  private static String written(String text) {
    return MarkdownText.of(TrackedText.of(text), BlockRole.Kind.PARAGRAPH);
  }

  /** The text a CommonMark parser sees; says so if it is anything but one paragraph. */
  private static String read(String markdown) {
    Node document = Parser.builder().build().parse(markdown);
    Node first = document.getFirstChild();
    if (!(first instanceof Paragraph) || first.getNext() != null) {
      return "not one paragraph: " + first;
    }
    StringBuilder text = new StringBuilder();
    first.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(HardLineBreak node) {
            text.append('\n');
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append("(soft)");
          }

          @Override
          public void visit(Code node) {
            text.append("(code)");
          }

          @Override
          public void visit(HtmlInline node) {
            text.append("(html)");
          }

          @Override
          public void visit(HtmlBlock node) {
            text.append("(html)");
          }
        });
    return text.toString();
  }

  @Test
  void whatIsNoMarkupIsNotEscaped() {
    String text = "A snake_case, 5 * 3 < 7 & more: done! (see 1. above) - #1, ~2.";
    assertThat(written(text)).isEqualTo(text);
  }

  @Test
  void whatWouldBeMarkupIsEscaped() {
    assertThat(written("*a* _b_ `c` [d](e) <f> &amp; ~~g~~"))
        .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d](e) \\<f> \\&amp; \\~\\~g\\~\\~");
  }

  @Test
  void aLineThatWouldBeginABlockIsEscaped() {
    assertThat(written("# a")).isEqualTo("\\# a");
    assertThat(written("1. a")).isEqualTo("1\\. a");
    assertThat(written("- a")).isEqualTo("\\- a");
    assertThat(written("> a")).isEqualTo("\\> a");
    assertThat(written("---")).isEqualTo("\\---");
  }

  @Test
  void aLineBreakIsABackslash() {
    assertThat(written("one\n2) two")).isEqualTo("one\\\n2\\) two");
  }

  @Test
  void headingsKeepTheirClosingHashes() {
    assertThat(MarkdownText.of(TrackedText.of("In C #"), BlockRole.Kind.HEADING))
        .isEqualTo("In C \\#");
  }

  @Test
  void cellsKeepTheirBarsEvenInCode() {
    TrackedText text =
        TrackedText.of("a|b|c\nd")
            .withCodes(
                List.of(
                    new InlineCode(2, InlineCode.Kind.OPEN, 1, "`", true),
                    new InlineCode(4, InlineCode.Kind.CLOSE, 1, "`", false)));
    assertThat(MarkdownText.of(text, BlockRole.Kind.TABLE_CELL)).isEqualTo("a\\|`b\\|`c<br>d");
  }

  @Test
  void codeIsWrittenAsItStands() {
    TrackedText text =
        TrackedText.of("a*b* ]!c")
            .withCodes(
                List.of(
                    new InlineCode(0, InlineCode.Kind.OPEN, 1, "`", true),
                    new InlineCode(4, InlineCode.Kind.CLOSE, 1, "`", false),
                    new InlineCode(5, InlineCode.Kind.OPEN, 2, "[", false),
                    new InlineCode(7, InlineCode.Kind.CLOSE, 2, "](u)", false)));
    assertThat(MarkdownText.of(text, BlockRole.Kind.PARAGRAPH)).isEqualTo("`a*b*` [\\]\\!](u)c");
  }

  @Test
  void aLineOfDashesMayBeOfAnyLength() {
    String dashes = "- ".repeat(100_000);
    assertThat(written(dashes + "x")).isEqualTo("\\" + dashes + "x");
    assertThat(written("_ ".repeat(100_000))).startsWith("\\_ _");
  }

  @Test
  @Timeout(10)
  void aLongTextOfBarsIsLookedThroughOnce() {
    String bars = "a|".repeat(500_000);
    assertThat(written(bars)).isEqualTo(bars);
  }

  @Test
  @Timeout(10)
  void manyCodesAreLookedThroughOnce() {
    int pairs = 50_000;
    List<InlineCode> codes = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      codes.add(new InlineCode(2 * i, InlineCode.Kind.OPEN, i, "~", false));
      codes.add(new InlineCode(2 * i + 1, InlineCode.Kind.CLOSE, i, "~", false));
    }
    TrackedText text = TrackedText.of("a_".repeat(pairs)).withCodes(codes);
    assertThat(MarkdownText.of(text, BlockRole.Kind.PARAGRAPH)).isEqualTo("~a~\\_".repeat(pairs));
  }

  @Test
  void anyTextReadsAsItWas() {
    Random random = new Random(SEED);
    String characters = "ab1 .*_`[]()<>!&#;:-+=~|\\/\"'{}x\n";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder("w");
      int length = random.nextInt(14);
      boolean first = random.nextBoolean();
      if (first) {
        text.setLength(0);
      }
      for (int i = 0; i < length; i++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      String expected = normal(text.toString());
      if (!expected.isEmpty()) {
        assertThat(read(written(expected)))
            .as("seed %d, run %d: %s -> %s", SEED, run, expected, written(expected))
            .isEqualTo(expected);
      }
    }
  }

  /** Without white space at the ends of lines, and without empty lines, which no block has. */
  private static String normal(String text) {
    return text.replaceAll("[ ]*\n[ \n]*", "\n").replaceAll("  +", " ").strip();
  }
}
