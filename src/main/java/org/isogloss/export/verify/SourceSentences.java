package org.isogloss.export.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isogloss.export.verify.DocumentIndex.UnitIndex;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the source locale, read beside another locale's bundle, since both have their
 * documents in the order of ids: the units of a document must have every sentence of its source
 * once, in order. A source that cannot be read is another check's business.
 */
final class SourceSentences implements Closeable {

  private @Nullable BundleDocuments documents;
  private @Nullable JsonNode current;

  private SourceSentences(@Nullable BundleDocuments documents) {
    this.documents = documents;
  }

  /** No sentences, for the source locale itself. */
  static SourceSentences none() {
    return new SourceSentences(null);
  }

  /** The sentences of a bundle. */
  static SourceSentences of(Path bundle) throws IOException {
    try {
      SourceSentences sentences = new SourceSentences(BundleDocuments.open(bundle));
      sentences.advance();
      return sentences;
    } catch (JsonProcessingException | CharacterCodingException e) {
      return none();
    }
  }

  private void advance() throws IOException {
    BundleDocuments open = documents;
    try {
      current = open == null ? null : open.next();
    } catch (JsonProcessingException | CharacterCodingException e) {
      current = null;
    }
    if (current == null) {
      close();
    }
  }

  /**
   * Checks a document; documents come in the order of their ids.
   *
   * @param damage takes where in the document, and what is wrong
   */
  void check(DocumentIndex document, BiConsumer<String, String> damage) throws IOException {
    while (current != null && id(current).compareTo(document.id()) < 0) {
      advance();
    }
    if (current != null && id(current).equals(document.id()) && document.isTranslated()) {
      compare(document, DocumentIndex.of(current).sentences(), damage);
    }
  }

  private static String id(JsonNode document) {
    return document.path("id").asText();
  }

  private static void compare(
      DocumentIndex document, Map<String, String> originals, BiConsumer<String, String> damage) {
    List<String> sources = new ArrayList<>();
    for (UnitIndex unit : document.units()) {
      sources.addAll(unit.sources());
      for (String sentence : unit.sources()) {
        if (!unit.source().contains(originals.getOrDefault(sentence, ""))) {
          damage.accept(
              ", " + unit.id(),
              "its source does not hold the sentence " + sentence + " of the source locale");
        }
      }
    }
    if (!sources.equals(List.copyOf(originals.keySet()))) {
      damage.accept(
          "", "its units must have every sentence of the source locale's document once, in order");
    }
  }

  @Override
  public void close() throws IOException {
    BundleDocuments open = documents;
    documents = null;
    if (open != null) {
      open.close();
    }
  }
}
