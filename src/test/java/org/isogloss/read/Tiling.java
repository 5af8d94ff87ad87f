package org.isogloss.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.InlineCode;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.SourceFile;

/** What holds for the blocks of every text. */
final class Tiling {

  private Tiling() {}

  /** Blocks ascend without overlap, give the text back, and their codes pair up inside the text. */
  static void check(String text, List<Block> blocks) {
    int reached = 0;
    int index = 0;
    for (Block block : blocks) {
      assertThat(block.index()).isEqualTo(index++);
      assertThat(block.start()).isGreaterThanOrEqualTo(reached);
      reached = block.fileSpan().end();
      assertThat(reached).isLessThanOrEqualTo(text.length());
      assertThat(block.fileSpan().of(text)).isEqualTo(block.text().original());
      assertThat(block.asRead()).isEqualTo(block.text().current()).isNotBlank();
      checkCodes(block);
    }
    assertThat(document(text, blocks).restore()).isEqualTo(text);
  }

  private static void checkCodes(Block block) {
    int reached = 0;
    Deque<Integer> open = new ArrayDeque<>();
    for (InlineCode code : block.text().codes()) {
      assertThat(code.offset()).isBetween(reached, block.text().length());
      assertThat(code.markup()).isNotEmpty();
      reached = code.offset();
      if (code.kind() == InlineCode.Kind.OPEN) {
        open.push(code.pair());
      } else if (code.kind() == InlineCode.Kind.CLOSE) {
        assertThat(open.pop()).isEqualTo(code.pair());
      }
    }
    assertThat(open).isEmpty();
  }

  private static Document document(String text, List<Block> blocks) {
    SourceFile file = new SourceFile("en/a.md", StandardCharsets.UTF_8, false, text, "", 0);
    return new Document(
        "a", new LocaleTag("en"), file, Document.Format.MARKDOWN, blocks, List.of());
  }
}
