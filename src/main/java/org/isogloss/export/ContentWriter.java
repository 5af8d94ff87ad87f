package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/** {@code content/}: the locale's clean texts as Markdown, ready for a CMS or a static site. */
final class ContentWriter implements BundleWriter {

  private final Path folder;
  private final LocaleTag locale;

  ContentWriter(Path folder, LocaleTag locale) {
    this.folder = folder.resolve("content");
    this.locale = locale;
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Document> version = result.document().version(locale);
    if (version.isPresent()) {
      Document document = version.get();
      try (Writer file = TextFiles.open(DocumentPaths.in(folder, result.document().id(), ".md"))) {
        file.write(TextFiles.wellFormed(content(document)));
      }
    }
  }

  private static String content(Document document) {
    return document.format() == Document.Format.MARKDOWN
        ? MarkdownContent.of(document)
        : PlainTextContent.of(document);
  }

  /** Each document's file is ended when it is added. */
  @Override
  public void close() {}
}
