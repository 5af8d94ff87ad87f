package org.isogloss.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.SourceFile;
import org.junit.jupiter.api.Test;

class PreparedDocumentsTest {

  private static final LocaleTag EN = LocaleTag.of("en");

  @Test
  void handsADocumentOutOnce() {
    PreparedDocuments kept = new PreparedDocuments(100);
    kept.keep("a", ofLength(10));
    assertThat(kept.take("a")).isPresent();
    assertThat(kept.take("a")).isEmpty();
  }

  @Test
  void keepsNoMoreThanItsBound() {
    PreparedDocuments kept = new PreparedDocuments(25);
    kept.keep("a", ofLength(10));
    kept.keep("b", ofLength(10));
    kept.keep("c", ofLength(10));
    assertThat(kept.take("c")).isEmpty();
    assertThat(kept.take("a")).isPresent();
  }

  @Test
  void hasRoomAgainOnceADocumentIsTaken() {
    PreparedDocuments kept = new PreparedDocuments(10);
    kept.keep("a", ofLength(10));
    assertThat(kept.take("a")).isPresent();
    kept.keep("b", ofLength(10));
    assertThat(kept.take("b")).isPresent();
  }

  private static PreparedDocument ofLength(int length) {
    SourceFile file =
        new SourceFile("en/a.txt", StandardCharsets.UTF_8, false, "x".repeat(length), "", length);
    Document document =
        new Document("a", EN, file, Document.Format.PLAIN_TEXT, List.of(), List.of());
    TreeMap<LocaleTag, Document> versions = new TreeMap<>();
    versions.put(EN, document);
    return new PreparedDocument(
        Optional.of(new ParallelDocument("a", EN, versions)), true, List.of());
  }
}
