package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Severity;
import org.isogloss.text.SourceFile;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.Test;

class SettledFindingsTest {

  private static final String TEXT = "Rest helps your milksources. Motheris tired.";

  @Test
  void aSuspicionAboutWordsThatARowReplacesIsSettled() throws Exception {
    Document normalized = normalized("en,en:avoid\nmilk supply,milksources\n");
    assertThat(normalized.blocks().get(0).text().current())
        .isEqualTo("Rest helps your milk supply. Motheris tired.");
    assertThat(normalized.findings()).extracting(Finding::message).containsExactly("Motheris");
  }

  @Test
  void aSuspicionThatNoRowTouchesStaysOpen() throws Exception {
    Document normalized = normalized("en,en:avoid\nmilk duct,milk ray\n");
    assertThat(normalized.findings())
        .extracting(Finding::message)
        .containsExactly("milksources", "Motheris");
  }

  private static Document normalized(String glossary) throws Exception {
    Span first = new Span(0, 28);
    Span second = new Span(29, TEXT.length());
    Block block =
        Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(TEXT))
            .withSentences(
                List.of(
                    new Sentence(new SentenceId("s1"), first),
                    new Sentence(new SentenceId("s2"), second)));
    Document segmented =
        new Document(
            "a",
            LocaleTag.of("en"),
            new SourceFile("en/a.txt", StandardCharsets.UTF_8, false, TEXT, "", TEXT.length()),
            Document.Format.PLAIN_TEXT,
            List.of(block),
            List.of(glued(block, "milksources"), glued(block, "Motheris")));
    return new Normalizer(GlossaryAudit.compile(GlossaryReader.read("glossary.csv", glossary)))
        .normalize(segmented);
  }

  private static Finding glued(Block block, String word) {
    int start = TEXT.indexOf(word);
    Span span = new Span(start, start + word.length());
    return Finding.at(block, span, "clean.glued-words", Severity.WARNING, word, 0);
  }
}
