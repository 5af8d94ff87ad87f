package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.SourceFile;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.Test;

class DocumentSegmenterTest {

  private static final Cause SPACE = Cause.rule("clean.missing-space");

  private static Document document(TrackedText... texts) {
    StringBuilder file = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (TrackedText text : texts) {
      blocks.add(Block.read(blocks.size(), BlockRole.PARAGRAPH, file.length(), text));
      file.append(text.original()).append("\n\n");
    }
    SourceFile source =
        new SourceFile("en/a.txt", StandardCharsets.UTF_8, false, file.toString(), "00", 0);
    return new Document(
        "a", LocaleTag.of("en"), source, Document.Format.PLAIN_TEXT, blocks, List.of());
  }

  private static List<String> sentences(Document document) {
    return DocumentSegmenter.segment(document).segments().stream().map(Segment::current).toList();
  }

  @Test
  void neverRunsBlocksTogether() {
    assertThat(sentences(document(TrackedText.of("A heading"), TrackedText.of("some text. More."))))
        .containsExactly("A heading", "some text.", "More.");
  }

  @Test
  void leavesADroppedBlockWithoutSentences() {
    Document document = document(TrackedText.of("Share this!"), TrackedText.of("Text."));
    Block dropped = document.blocks().get(0).drop(Cause.rule("clean.boilerplate"));
    Document cut =
        DocumentSegmenter.segment(document.withBlocks(List.of(dropped, document.blocks().get(1))));
    assertThat(cut.blocks().get(0).sentences()).isEmpty();
    assertThat(cut.blocks().get(1).sentences()).hasSize(1);
  }

  @Test
  void namesASentenceAfterItsWordsAsRead() {
    Document read = document(TrackedText.of("It hurts.Stop now."));
    Block repaired =
        read.blocks().get(0).revise(new Layer("clean", List.of(Edit.of(9, "", " ", SPACE))));
    Document cut = DocumentSegmenter.segment(read.withBlocks(List.of(repaired)));
    Document alone = DocumentSegmenter.segment(document(TrackedText.of("Stop now.")));
    assertThat(cut.segments())
        .extracting(Segment::current)
        .containsExactly("It hurts.", "Stop now.");
    assertThat(cut.segments().get(1).id()).isEqualTo(alone.segments().get(0).id());
  }

  @Test
  void givesEqualSentencesDifferentNames() {
    Document cut = DocumentSegmenter.segment(document(TrackedText.of("Rest. Rest. Rest.")));
    assertThat(cut.segments()).extracting(Segment::id).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void neverBreaksInsideCode() {
    TrackedText text =
        TrackedText.of("Type run. Then stop. It works.")
            .withCodes(
                List.of(
                    new InlineCode(5, InlineCode.Kind.OPEN, 1, "`", true),
                    new InlineCode(20, InlineCode.Kind.CLOSE, 1, "`", true)));
    assertThat(sentences(document(text))).containsExactly("Type run. Then stop.", "It works.");
  }
}
